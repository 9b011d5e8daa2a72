package org.waymark.curriculum;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.Prose;

/**
 * The letter home. Places for names stay empty and print as lines: nothing about a school is stored with a lesson.
 *
 * @param asksHowSure whether the lesson ends with a question about which the family may say no
 */
public record Letter(Prose words, Prose takeHome, boolean asksHowSure) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    public static Letter of(Lesson lesson) {
        return new Letter(
                lesson.letter(), lesson.takeHome(), !HowSure.of(lesson).isEmpty());
    }

    /** The letter with each place turned into a line to write on, named for those who listen. */
    public String html(String language, Map<String, String> names) {
        return html(language, names, Map.of());
    }

    /** The same where some places are known: what is put there are words and no marks. */
    public String html(String language, Map<String, String> names, Map<String, String> known) {
        return PLACE.matcher(words.html().in(language)).replaceAll(place -> {
            String name = place.group(1);
            String said = known.getOrDefault(name, "");
            return Matcher.quoteReplacement(
                    !said.isEmpty() ? safe(said) : names.containsKey(name) ? line(names.get(name)) : place.group());
        });
    }

    private static String line(String name) {
        return "<span class=\"blank\">" + name + "</span>";
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
