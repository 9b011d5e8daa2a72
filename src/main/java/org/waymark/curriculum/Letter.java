package org.waymark.curriculum;

import java.util.Map;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.Prose;

/**
 * The letter home. Places for names stay empty and print as lines: nothing about a school is stored with a lesson.
 *
 * @param asksHowSure whether the lesson ends with a question about which the family may say no
 */
public record Letter(Prose words, Prose takeHome, boolean asksHowSure) {
    static Letter of(Lesson lesson) {
        return new Letter(
                lesson.letter(), lesson.takeHome(), !HowSure.of(lesson).isEmpty());
    }

    /** The letter with each place turned into a line to write on, named for those who listen. */
    public String html(String language, Map<String, String> names) {
        String html = words.html().in(language);
        for (Map.Entry<String, String> name : names.entrySet()) {
            html = html.replace("{" + name.getKey() + "}", "<span class=\"blank\">" + name.getValue() + "</span>");
        }
        return html;
    }
}
