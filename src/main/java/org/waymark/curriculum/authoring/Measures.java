package org.waymark.curriculum.authoring;

import org.waymark.curriculum.readability.Readability;

/**
 * A lesson in one language, at a glance.
 *
 * @param main the teaching text
 * @param told all that students hear or read, without items
 * @param practice minutes of practice and saying it aloud
 */
public record Measures(Readability main, Readability told, int practice, int minutes) {

    public static Measures of(Lesson lesson, Library library, String language) {
        return new Measures(
                Spoken.measure(Spoken.slides(lesson), lesson, library, language),
                Spoken.measure(Spoken.told(lesson), lesson, library, language),
                lesson.script().timings().getOrDefault("practice", 0)
                        + lesson.script().timings().getOrDefault("say-it", 0),
                lesson.minutes());
    }

    /** Share of the minutes that is practice, in whole percent. */
    public int practiceShare() {
        return minutes == 0 ? 0 : Math.round(100f * practice / minutes);
    }
}
