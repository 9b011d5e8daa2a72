package org.waymark.roster;

import java.util.LinkedHashMap;
import java.util.Map;

/** A new class as a teacher types it. Grade is 0 (kindergarten) to 12. */
public record ClassForm(String title, String grade) {
    static final ClassForm EMPTY = new ClassForm("", "");

    String titleText() {
        return title == null ? "" : title.strip();
    }

    int gradeNumber() {
        return Integer.parseInt(grade.strip());
    }

    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (titleText().isEmpty() || titleText().length() > 80) {
            errors.put("title", "class.title-missing");
        }
        if (grade == null || !grade.strip().matches("[0-9]|1[0-2]")) {
            errors.put("grade", "class.grade-missing");
        }
        return errors;
    }
}
