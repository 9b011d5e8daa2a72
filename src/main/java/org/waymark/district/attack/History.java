package org.waymark.district.attack;

import java.util.List;
import org.waymark.district.disclosure.Shown;

/**
 * What the order of editions tells of one count: within a year it does not fall; a range that stands may be older than the
 * count, by fewer people than the minimum; a new range says that so many have come.
 */
final class History {
    private final Knowledge known;
    private final int row;
    private final int kind;
    private final List<Integer> minimum;
    private Shown last = Shown.ZERO;
    private int since;

    History(Knowledge known, int row, int kind, List<Integer> minimum) {
        this.known = known;
        this.row = row;
        this.kind = kind;
        this.minimum = minimum;
    }

    /** What is known without any release cannot be taken back: no more than that is wanted. */
    void forgive() {
        double least = 0;
        for (int time = 0; time < known.times; time++) {
            least = Math.max(least, known.least[time][row][kind]);
            known.least[time][row][kind] = least;
        }
        double most = Double.POSITIVE_INFINITY;
        for (int time = known.times - 1; time >= 0; time--) {
            most = Math.min(most, known.most[time][row][kind]);
            double[] wanted = known.wanted[time][row];
            double held = known.isOutcome(kind) ? known.truth[time][row][kind] : 0;
            double anyway = most - known.least[time][row][kind];
            known.forgiven[time][row][kind] = anyway < wanted[kind];
            wanted[kind] = Math.max(0, Math.min(wanted[kind], anyway) - held);
        }
    }

    void link() {
        for (int time = 0; time < known.times; time++) {
            Shown shown = known.shown[time][row][kind];
            if (time > 0) {
                follow(time);
            }
            if (shown != null && !shown.isHidden() && !shown.isZero()) {
                range(time, shown);
            }
        }
    }

    /** Scores and answers may change: nobody can count on their growing. */
    private void follow(int time) {
        if (!known.isOutcome(kind)) {
            link(time - 1, time, 0);
        }
    }

    private void range(int time, Shown shown) {
        int few = minimum.get(time);
        if (shown.equals(last)) {
            known.upper[time][row][kind] = Math.min(shown.high() + few - 1, known.ceiling[time][row][kind]);
        } else {
            if (!last.isZero()) {
                link(since, time, few);
            }
            last = shown;
            since = time;
        }
    }

    private void link(int from, int to, double more) {
        known.links[row][kind].add(new Link(from, to, more));
    }
}
