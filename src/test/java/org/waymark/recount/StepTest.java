package org.waymark.recount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counts of a step are those of the sessions that ended first, but for those that ended in the same moment. */
class StepTest {
    private static final Instant MORNING = Instant.parse("2026-09-01T13:00:00Z");

    private static Step.Counted session(int second, long... adds) {
        return new Step.Counted(MORNING.plusSeconds(second), adds);
    }

    private static final List<Step.Counted> APART =
            List.of(session(0, 1, 0), session(60, 0, 1), session(120, 1, 0), session(180, 0, 1));

    @Test
    void theFirstOnesAreCounted() {
        assertEquals(Step.Verdict.SAME, Step.of(APART, 2, new long[] {1, 1}));
        assertEquals(Step.Verdict.SAME, Step.of(APART, 4, new long[] {2, 2}));
        assertEquals(Step.Verdict.SAME, Step.of(APART, 0, new long[] {0, 0}));
    }

    @Test
    void oneTooManyIsSeen() {
        assertEquals(Step.Verdict.OTHER, Step.of(APART, 3, new long[] {3, 1}));
        assertEquals(Step.Verdict.OTHER, Step.of(APART, 3, new long[] {1, 2}), "the one of a minute later is not in");
        assertEquals(Step.Verdict.OTHER, Step.of(APART, 0, new long[] {1, 0}));
    }

    @Test
    void moreThanThereAreAreSeen() {
        assertEquals(Step.Verdict.OTHER, Step.of(APART, 5, new long[] {2, 2}));
    }

    @Test
    void inTheSameMomentAnyOfThemMayBeIn() {
        List<Step.Counted> together = List.of(session(0, 1, 0), session(1, 1, 0), session(2, 0, 1), session(90, 0, 1));
        assertEquals(Step.Verdict.SAME, Step.of(together, 2, new long[] {1, 1}));
        assertEquals(Step.Verdict.OTHER, Step.of(together, 2, new long[] {0, 2}));
    }

    @Test
    void whatCannotBeToldIsNotTold() {
        List<Step.Counted> alike = IntStream.range(0, 60)
                .mapToObj(i -> session(0, i % 7, i % 11, 1 + i % 13))
                .toList();
        assertEquals(Step.Verdict.OPEN, Step.of(alike, 30, new long[] {91, 151, 1 + 13 * 15}));
    }
}
