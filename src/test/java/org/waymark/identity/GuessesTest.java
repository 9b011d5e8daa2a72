package org.waymark.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tries run out per account, class and device, come back with time, and never touch anybody else. */
class GuessesTest {
    private final MutableTime time = new MutableTime();
    private final Guesses guesses = new Guesses(time);

    @Test
    void eightTriesAnAccountThenAPause() {
        fail(7);
        assertTrue(guesses.mayTry(Guesses.Kind.ACCOUNT, "ana"));
        fail(1);
        assertFalse(guesses.mayTry(Guesses.Kind.ACCOUNT, "ana"));
    }

    @Test
    void aTryComesBackAfterAMinute() {
        fail(8);
        time.pass(Duration.ofSeconds(59));
        assertFalse(guesses.mayTry(Guesses.Kind.ACCOUNT, "ana"));
        time.pass(Duration.ofSeconds(1));
        assertTrue(guesses.mayTry(Guesses.Kind.ACCOUNT, "ana"));
    }

    @Test
    void othersAreNotSlowed() {
        fail(20);
        assertTrue(guesses.mayTry(Guesses.Kind.ACCOUNT, "ben"));
        assertTrue(guesses.mayTry(Guesses.Kind.DEVICE, "ana"));
    }

    @Test
    void tooManyNamesDoNotForgetTheGuilty() {
        fail(8);
        IntStream.range(0, 20_010).forEach(i -> guesses.failed(Guesses.Kind.DEVICE, "device" + i));
        assertFalse(guesses.mayTry(Guesses.Kind.ACCOUNT, "ana"));
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(i -> guesses.failed(Guesses.Kind.ACCOUNT, "ana"));
    }

    /** Time that passes when the test says so. */
    private static final class MutableTime extends Clock {
        private Instant now = Instant.EPOCH;

        void pass(Duration some) {
            now = now.plus(some);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
