package org.waymark.training;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.authoring.HelpLine;

/**
 * A school's routing card, to be filled in and printed.
 *
 * @param words as stored, or as typed where something is to be mended
 * @param missing lines that are still blank
 * @param tooLong lines that do not fit
 * @param at and {@code by}: null while nobody has written
 * @param everywhere lines that are the same in every school
 */
public record RoutingCardPage(
        String school,
        Map<String, String> words,
        List<String> missing,
        List<String> tooLong,
        Instant at,
        String by,
        ZoneId zone,
        List<HelpLine> everywhere) {
    /** All lines of a card, in their order. */
    public static final List<String> LINES =
            Arrays.stream(RoutingLine.values()).map(RoutingLine::code).toList();

    /** The most that a line takes. */
    public static final int LONGEST = RoutingLine.LONGEST;
}
