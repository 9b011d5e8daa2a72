package org.waymark.reporting.psychometrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GainTest {
    private static final double EXACT = 1e-9;

    private static List<Gain.Pair> times(int n, double before, double after) {
        return Stream.generate(() -> new Gain.Pair(before, after)).limit(n).toList();
    }

    private static List<Gain.Pair> halves(double before, double one, double other) {
        return Stream.concat(times(6, before, one).stream(), times(6, before, other).stream())
                .toList();
    }

    @Test
    void itIsTheShareOfWhatCouldBeLearned() {
        Gain gain = Gain.of(times(12, 40, 70));
        assertEquals(0.5, gain.normalised(), EXACT);
        assertEquals(40, gain.before(), EXACT);
        assertEquals(70, gain.after(), EXACT);
        assertEquals(0, gain.error(), EXACT);
    }

    @Test
    void itIsThatOfTheMeansAndNotTheMeanOfGains() {
        List<Gain.Pair> pairs = Stream.concat(times(5, 0, 50).stream(), times(5, 80, 80).stream())
                .toList();
        assertEquals(25 / 60.0, Gain.of(pairs).normalised(), EXACT); // the mean of gains would be 0.25
    }

    @Test
    void theIntervalIsAsWorkedOutByHand() {
        Gain gain = Gain.of(halves(50, 60, 100)); // missing before 50, after 40 or 0: rests of 20 and -20
        double error = Math.sqrt(12 * 400 / 11.0 / 12) / 50;
        assertEquals(0.6, gain.normalised(), EXACT);
        assertEquals(error, gain.error(), EXACT);
        assertEquals(0.6 - 2.201 * error, gain.low(), 1e-4);
        assertEquals(0.6 + 2.201 * error, gain.high(), 1e-4);
    }

    @Test
    void losingGroundIsANegativeGain() {
        assertEquals(-0.2, Gain.of(times(10, 50, 40)).normalised(), EXACT);
    }

    @Test
    void nineAreTooFew() {
        assertEquals(Gain.Refusal.TOO_FEW, Gain.of(times(9, 40, 70)).refusal());
        assertNull(Gain.of(times(10, 40, 70)).refusal());
        assertThrows(IllegalStateException.class, Gain.of(times(9, 40, 70))::normalised);
    }

    @Test
    void whoKnewItBeforeCannotGainMuch() {
        assertNull(Gain.of(times(10, 80, 90)).refusal());
        assertEquals(Gain.Refusal.KNEW_IT_BEFORE, Gain.of(times(10, 80.1, 90)).refusal());
        assertNull(Gain.of(times(10, 100, 100)).error());
    }

    @Test
    void nobodyIsTooFew() {
        assertEquals(Gain.Refusal.TOO_FEW, Gain.of(List.of()).refusal());
    }

    @Test
    void theIntervalHoldsTheGainAndTheOrderDoesNotMatter() {
        Random chance = new Random(7);
        for (int time = 0; time < 200; time++) {
            List<Gain.Pair> pairs = draw(chance, 10 + chance.nextInt(25));
            Gain gain = Gain.of(pairs);
            assertTrue(gain.low() <= gain.normalised() && gain.normalised() <= gain.high());
            List<Gain.Pair> sorted = pairs.stream()
                    .sorted(java.util.Comparator.comparing(Gain.Pair::before))
                    .toList();
            assertEquals(gain.high(), Gain.of(sorted).high(), EXACT);
        }
    }

    /** Of many classes drawn from the same children, about 95 in 100 intervals hold the gain of all of those children. */
    @Test
    void theIntervalHoldsWhatItPromises() {
        Random chance = new Random(11);
        double truth = Gain.of(draw(chance, 200_000)).normalised();
        long held = IntStream.range(0, 4000)
                .mapToObj(time -> Gain.of(draw(chance, 20)))
                .filter(gain -> gain.low() <= truth && truth <= gain.high())
                .count();
        assertEquals(0.95, held / 4000.0, 0.02);
    }

    /** Quizzes of eight items; who knew more before knows more after. */
    private static List<Gain.Pair> draw(Random chance, int students) {
        return IntStream.range(0, students)
                .mapToObj(student -> {
                    double able = 0.2 + 0.5 * chance.nextDouble();
                    return new Gain.Pair(percent(chance, able), percent(chance, Math.min(1, able + 0.25)));
                })
                .toList();
    }

    private static double percent(Random chance, double able) {
        return 100.0
                * IntStream.range(0, 8)
                        .filter(item -> chance.nextDouble() < able)
                        .count()
                / 8;
    }
}
