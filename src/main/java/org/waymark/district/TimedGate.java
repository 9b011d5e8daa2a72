package org.waymark.district;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.waymark.district.disclosure.Edition;
import org.waymark.district.disclosure.Gate;
import org.waymark.district.disclosure.Verdict;

/** A gate, and for how long it was asked. */
final class TimedGate implements Gate {
    private final Gate gate;
    private long nanoseconds;

    TimedGate(Gate gate) {
        this.gate = gate;
    }

    @Override
    public Verdict judge(List<Edition> year) {
        long begun = System.nanoTime();
        try {
            return gate.judge(year);
        } finally {
            nanoseconds += System.nanoTime() - begun;
        }
    }

    int milliseconds() {
        return (int) TimeUnit.NANOSECONDS.toMillis(nanoseconds);
    }
}
