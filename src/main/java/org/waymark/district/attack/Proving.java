package org.waymark.district.attack;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Tries to show of one count after the other that nobody can know it closely: without a program first, then with one. */
final class Proving {
    /** Programs in one judgement; what is left then is refused. */
    private static final int ENOUGH = 1000;

    /** So many variables are solved in some seconds. */
    private static final int LARGE = 3500;

    private final Knowledge known;
    private final Shift shift;
    private Knowledge before;
    private int programs;
    private double narrowest = Double.POSITIVE_INFINITY;

    Proving(Knowledge known) {
        this.known = known;
        this.shift = new Shift(known);
    }

    int programs() {
        return programs;
    }

    double narrowest() {
        return narrowest;
    }

    /** The times at which it could not be shown. */
    int[] unproved(Target target) {
        double far = IntStream.rangeClosed(target.first(), target.last())
                .mapToDouble(time -> wanted(target, time))
                .max()
                .orElse(0);
        double alike = width(far, new double[2], sign -> sides(target, sign) ? shift.alike(target, sign, far) : 0);
        int[] open = IntStream.rangeClosed(target.first(), target.last())
                .filter(time -> !isWide(target, time, alike) && !isShifted(target, time))
                .toArray();
        return alone(target, together(target, together(target, open, 1), 3));
    }

    /** How far one way, or the other. */
    private interface Way {
        double far(int sign);
    }

    private static double width(double far, double[] found, Way way) {
        found[0] = Math.max(found[0], way.far(1));
        found[1] = found[0] + found[1] >= far ? found[1] : Math.max(found[1], way.far(-1));
        return found[0] + found[1];
    }

    private boolean sides(Target target, int sign) {
        return sign > 0 || !known.isOutcome(target.kind());
    }

    private boolean isShifted(Target target, int time) {
        double far = wanted(target, time);
        return isWide(
                target,
                time,
                width(far, new double[2], sign -> sides(target, sign) ? shift.at(target, time, sign, far) : 0));
    }

    /** One program, or two, for all times that are left, over all the year. */
    private int[] together(Target target, int[] open, int few) {
        int[] rows = near(target, few);
        if (open.length < 2 || rows.length * known.kinds * known.times > LARGE || programs >= ENOUGH) {
            return open;
        }
        double[] far = new double[known.times];
        Arrays.stream(open).forEach(time -> far[time] = wanted(target, time));
        Program program = new Program(known, rows, 0, known.times - 1, true);
        double[] up = program.farthest(target.row(), target.kind(), 1, far);
        double[] down =
                sides(target, -1) ? program.farthest(target.row(), target.kind(), -1, far) : new double[far.length];
        programs += 2;
        return Arrays.stream(open)
                .filter(time -> !isWide(target, time, up[time] + down[time]))
                .toArray();
    }

    private int[] alone(Target target, int[] open) {
        return Arrays.stream(open).filter(time -> !isProved(target, time)).toArray();
    }

    private boolean isProved(Target target, int time) {
        double[] found = new double[2];
        return !isPlain(target, time)
                        && (isProved(target, time, found, near(target, 1), 800)
                                || !isHopeless(target, time)
                                        && (isProved(target, time, found, near(target, 3), LARGE)
                                                || isProved(target, time, found, all(), LARGE)))
                || isKnownAnyway(target, time, found);
    }

    private int[] all() {
        return IntStream.range(0, known.rows()).toArray();
    }

    /**
     * Whether enrollment and one's own class tell as much without any release. Only of small districts: in others they
     * tell next to nothing.
     */
    private boolean isKnownAnyway(Target target, int time, double[] found) {
        if (known.rows() * known.kinds * known.times > LARGE || programs >= ENOUGH) {
            return false;
        }
        before = before == null ? known.before() : before;
        Program anyway = new Program(before, all(), 0, known.times - 1, true);
        Program released = new Program(known, all(), 0, known.times - 1, true);
        double width = width(released, target, time, found);
        boolean forgiven = width >= width(anyway, target, time, new double[2]) - Knowledge.NEARLY;
        known.forgiven[time][target.row()][target.kind()] |= forgiven;
        return forgiven;
    }

    private boolean isProved(Target target, int time, double[] found, int[] rows, int size) {
        int most = size / (rows.length * known.kinds);
        if (most == 0 || programs >= ENOUGH) {
            return false;
        }
        int reach = most >= known.times ? known.times : (most - 1) / 2;
        int first = Math.max(0, time - reach);
        Program program = new Program(known, rows, first, Math.min(known.times - 1, time + reach), true);
        return isWide(target, time, width(program, target, time, found));
    }

    private double width(Program program, Target target, int time, double[] found) {
        double far = wanted(target, time);
        return width(far, found, sign -> sides(target, sign) ? solve(program, target, time, sign, far) : 0);
    }

    /** Whether the row, over time, gives the count away: then no other row can help. */
    private boolean isHopeless(Target target, int time) {
        Program alone = new Program(known, new int[] {target.row()}, 0, known.times - 1, false);
        return width(alone, target, time, new double[2]) < wanted(target, time) - Knowledge.NEARLY;
    }

    private double solve(Program program, Target target, int time, int sign, double far) {
        programs++;
        return program.farthest(time, target.row(), target.kind(), sign, far);
    }

    private double wanted(Target target, int time) {
        return known.wanted[time][target.row()][target.kind()];
    }

    private boolean isWide(Target target, int time, double width) {
        boolean wide = width >= wanted(target, time) - Knowledge.NEARLY;
        narrowest = wide && !known.isOutcome(target.kind()) ? Math.min(narrowest, width) : narrowest;
        return wide;
    }

    /** Whether the row alone gives the count away: then there is no need of a program. */
    private boolean isPlain(Target target, int time) {
        return !known.isOutcome(target.kind())
                && new Glance(known, time, target.row()).width(target.kind()) < wanted(target, time) - Knowledge.NEARLY;
    }

    /** The row itself, the total, and of each way to group those that have the most. */
    private int[] near(Target target, int few) {
        IntStream most = known.groupings.stream()
                .flatMapToInt(rows -> Arrays.stream(rows)
                        .boxed()
                        .sorted((one, other) -> Double.compare(count(other, target), count(one, target)))
                        .limit(few)
                        .mapToInt(Integer::intValue));
        return IntStream.concat(IntStream.of(0, target.row()), most).distinct().toArray();
    }

    private double count(int row, Target target) {
        return known.truth[target.last()][row][target.kind()];
    }
}
