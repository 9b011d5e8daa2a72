package org.waymark.curriculum;

import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Measures;
import org.waymark.curriculum.readability.Readability;

/**
 * A lesson in one language, measured over all that students hear or read but the items.
 *
 * @param words how many
 * @param mean words of a sentence on average
 * @param longest words of the longest sentence
 * @param fleschKincaid and {@code spache}, {@code daleChall}: school grades, for English; null for Spanish
 * @param inflesz and {@code fernandezHuerta} (higher is easier), {@code crawford} (years of school): for Spanish; null for
 *     English
 * @param practiceShare of the minutes, in whole percent
 */
public record Measured(
        LessonLink lesson,
        String language,
        int words,
        double mean,
        int longest,
        Double fleschKincaid,
        Double spache,
        Double daleChall,
        Double inflesz,
        Double fernandezHuerta,
        Double crawford,
        int practiceShare) {

    static Measured of(Lesson lesson, String language, Measures measures) {
        Readability told = measures.told();
        boolean english = language.equals("en");
        return new Measured(
                LessonLink.of(lesson),
                language,
                told.words(),
                tenths(told.mean()),
                told.longest(),
                english ? tenths(told.fleschKincaid()) : null,
                english ? tenths(told.spache()) : null,
                english ? tenths(told.daleChall()) : null,
                english ? null : tenths(told.inflesz()),
                english ? null : tenths(told.fernandezHuerta()),
                english ? null : tenths(told.crawford()),
                measures.practiceShare());
    }

    private static double tenths(double value) {
        return Math.round(10 * value) / 10.0;
    }
}
