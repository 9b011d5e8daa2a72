package org.waymark.reporting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.item.Text;

/**
 * Groups for another look: suggested by objective, and the teacher's to change.
 *
 * @param assignment null where the class has had no lesson
 * @param errors message keys by field
 */
public record RegroupPage(
        UUID schoolClass,
        String classTitle,
        UUID assignment,
        Text title,
        List<Group> groups,
        List<Student> students,
        Map<String, String> errors) {
    private static final int CUT = RegroupForm.LONGEST - 1;

    /**
     * A group that could be made.
     *
     * @param typed what its teacher has typed as its title; null at first
     */
    public record Group(String objective, Text says, String typed) {
        /** What was typed, or the objective, as far as there is room. */
        public String title(String language) {
            if (typed != null) {
                return typed;
            }
            String words = says.in(language);
            return words.length() <= CUT ? words : words.substring(0, words.lastIndexOf(' ', CUT - 1)) + "…";
        }
    }

    /**
     * A student.
     *
     * @param finished whether the quiz is finished
     * @param again objectives to teach this student again
     * @param group the objective of the group they are in; null for none
     */
    public record Student(UUID id, String name, boolean finished, List<Text> again, String group) {}

    /** Whether somebody is in some group. */
    public boolean anybody() {
        return students.stream().anyMatch(student -> student.group() != null);
    }
}
