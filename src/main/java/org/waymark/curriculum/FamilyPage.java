package org.waymark.curriculum;

import java.util.Map;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/** The letter home. Places for names stay empty and print as lines: nothing about a school is stored with a lesson. */
public record FamilyPage(String id, Text title, Prose letter, Prose takeHome) {

    static FamilyPage of(Lesson lesson) {
        return new FamilyPage(lesson.id(), lesson.title(), lesson.letter(), lesson.takeHome());
    }

    /** The letter with each place turned into a line to write on, named for those who listen. */
    public String letter(String language, Map<String, String> names) {
        String html = letter.html().in(language);
        for (Map.Entry<String, String> name : names.entrySet()) {
            html = html.replace("{" + name.getKey() + "}", "<span class=\"blank\">" + name.getValue() + "</span>");
        }
        return html;
    }
}
