package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows guessing per account, per class and per device, and never per network address: a school has one for all its
 * children. A bucket of tries refills with time; it lives in memory, since a restart gives an attacker only one bucket.
 */
@ApplicationScoped
public class Guesses {
    private static final int MANY = 20_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    public Guesses(Clock clock) {
        this.clock = clock;
    }

    Guesses() { // for the container's proxy
        this(null);
    }

    /** What is counted, how many tries at once, and how long one takes to come back. */
    public enum Kind {
        ACCOUNT(8, Duration.ofMinutes(1)),
        CLASS(60, Duration.ofSeconds(2)),
        DEVICE(12, Duration.ofSeconds(10));

        private final int tries;
        private final Duration refill;

        Kind(int tries, Duration refill) {
            this.tries = tries;
            this.refill = refill;
        }
    }

    private record Bucket(double left, long at) {}

    /** Whether another try may be made. Does not use one up. */
    public boolean mayTry(Kind kind, String who) {
        return left(kind, buckets.get(key(kind, who)), clock.millis()) >= 1;
    }

    /** Counts one failed try. */
    public void failed(Kind kind, String who) {
        if (buckets.size() > MANY) {
            forgetFull();
        }
        long now = clock.millis();
        buckets.compute(key(kind, who), (key, bucket) -> new Bucket(Math.max(0, left(kind, bucket, now) - 1), now));
    }

    private void forgetFull() {
        long now = clock.millis();
        buckets.entrySet().removeIf(entry -> {
            Kind kind = Kind.valueOf(entry.getKey().substring(0, entry.getKey().indexOf(':')));
            return left(kind, entry.getValue(), now) >= kind.tries;
        });
    }

    private static double left(Kind kind, Bucket bucket, long now) {
        if (bucket == null) {
            return kind.tries;
        }
        return Math.min(kind.tries, bucket.left + (double) (now - bucket.at) / kind.refill.toMillis());
    }

    private static String key(Kind kind, String who) {
        return kind + ":" + who;
    }
}
