package org.waymark.recount;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether counts that were published of so many sessions can be those of the sessions that were finished first. Which
 * of several that ended in the same moment were in, is written nowhere: a later one may have been stored before an
 * earlier one. So among those near the end of the step any choice is taken that gives the counts, and all before them
 * must be in.
 */
final class Step {
    /** For how long a transaction that ends a session may wait for another. */
    private static final Duration MOMENT = Duration.ofSeconds(15);

    /** Choices that are tried before it is said that nobody can tell. */
    private static final int PATIENCE = 2_000_000;

    private final List<Counted> open;
    private final long[] rest;
    private int tried;

    /** What one session adds to each of the counts. */
    record Counted(Instant at, long[] adds) {}

    /** What can be said of a step. */
    enum Verdict {
        SAME,
        OTHER,
        OPEN
    }

    private Step(List<Counted> open, long[] rest) {
        this.open = open;
        this.rest = rest;
    }

    static Verdict of(List<Counted> sessions, int n, long[] published) {
        List<Counted> inOrder =
                sessions.stream().sorted(Comparator.comparing(Counted::at)).toList();
        if (n > inOrder.size()) {
            return Verdict.OTHER;
        }
        long[] first = less(published, inOrder.subList(0, n));
        if (isZero(first) || n == 0) {
            return isZero(first) ? Verdict.SAME : Verdict.OTHER;
        }
        return among(inOrder, n, published);
    }

    private static Verdict among(List<Counted> inOrder, int n, long[] published) {
        Instant end = inOrder.get(n - 1).at();
        List<Counted> sure = new ArrayList<>();
        List<Counted> open = new ArrayList<>();
        for (Counted one : inOrder) {
            if (one.at().isBefore(end.minus(MOMENT))) {
                sure.add(one);
            } else if (one.at().isBefore(end.plus(MOMENT))) {
                open.add(one);
            }
        }
        Step step = new Step(open, less(published, sure));
        boolean found = step.search(0, n - sure.size());
        return found ? Verdict.SAME : step.tried > PATIENCE ? Verdict.OPEN : Verdict.OTHER;
    }

    /** Whether so many of those from here on add up to what is left. */
    private boolean search(int from, int wanted) {
        if (wanted == 0) {
            return isZero(rest);
        }
        if (open.size() - from < wanted || !isWithinReach(from) || ++tried > PATIENCE) {
            return false;
        }
        take(from, 1);
        boolean found = search(from + 1, wanted - 1);
        take(from, -1);
        return found || search(from + 1, wanted);
    }

    private void take(int number, int sign) {
        long[] adds = open.get(number).adds();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= sign * adds[i];
        }
    }

    /** Nothing is below zero, and those that are left could fill it. */
    private boolean isWithinReach(int from) {
        for (int i = 0; i < rest.length; i++) {
            long left = 0;
            for (int number = from; number < open.size(); number++) {
                left += open.get(number).adds()[i];
            }
            if (rest[i] < 0 || rest[i] > left) {
                return false;
            }
        }
        return true;
    }

    private static long[] less(long[] published, List<Counted> sessions) {
        long[] rest = published.clone();
        for (Counted session : sessions) {
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= session.adds()[i];
            }
        }
        return rest;
    }

    private static boolean isZero(long[] rest) {
        for (long one : rest) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }
}
