package org.waymark.bench;

import java.util.Arrays;
import java.util.Collection;

/** Times of requests in nanoseconds, and how many of the requests failed. */
final class Latencies {
    private long[] times = new long[4096];
    private int count;
    private int errors;
    private String firstError = "";

    void add(long nanoseconds) {
        if (count == times.length) {
            times = Arrays.copyOf(times, 2 * count);
        }
        times[count++] = nanoseconds;
    }

    void failed(String why) {
        errors++;
        firstError = firstError.isEmpty() ? why : firstError;
    }

    static Latencies all(Collection<Latencies> parts) {
        Latencies all = new Latencies();
        for (Latencies part : parts) {
            all.errors += part.errors;
            all.firstError = all.firstError.isEmpty() ? part.firstError : all.firstError;
            for (int i = 0; i < part.count; i++) {
                all.add(part.times[i]);
            }
        }
        Arrays.sort(all.times, 0, all.count);
        return all;
    }

    int count() {
        return count;
    }

    int errors() {
        return errors;
    }

    /** How many failed, and how the first of them did. */
    String trouble() {
        return errors == 0 ? "no error" : errors + " errors, first: " + firstError;
    }

    /** In milliseconds; of what {@link #all} has put in order. */
    double percentile(double share) {
        return count == 0 ? Double.NaN : times[(int) Math.min(count - 1, Math.floor(share * count))] / 1e6;
    }
}
