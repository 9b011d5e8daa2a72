package org.waymark.district;

/**
 * What the students of a place learned.
 *
 * @param place a band, a school's name, or all
 * @param before and {@code after}: mean scores of the same students, as ranges in percent
 * @param gain tenths of what could still be learned; hidden where it is not given
 * @param recall what was known when it was asked again
 */
public record LearningRow(String place, ShownShare before, ShownShare after, Range gain, ShownShare recall) {
    /** Tenths as a number, such as 0.3. */
    public static String tenths(int tenths, java.util.Locale locale) {
        return String.format(locale, "%.1f", tenths / 10.0);
    }
}
