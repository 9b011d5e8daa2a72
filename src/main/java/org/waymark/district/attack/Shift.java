package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for another solution close to the truth, without a linear program: as many people as possible are moved into a
 * count, or out of it, and others against them so that every sum stays what it is. Each step keeps everything true that is
 * known, so what is found is a proof; that nothing is found is none.
 */
final class Shift {
    private final Knowledge known;
    private final Room room;
    private final List<Integer> touched = new ArrayList<>();

    Shift(Knowledge known) {
        this.known = known;
        this.room = new Room(known);
    }

    /** How far the count can be moved, alike at all these times, up to so far. */
    double alike(Target target, int sign, double far) {
        double moved = 0;
        for (double[] move : moves(target, sign)) {
            Step step = Step.alike(move, known.times, target.first(), target.last());
            moved += move(target.row(), step, far - moved);
        }
        return done(moved);
    }

    /** How far it can be moved at one time, with what must follow from that at others. */
    double at(Target target, int time, int sign, double far) {
        double moved = 0;
        for (double[] move : moves(target, sign)) {
            Wake wake = new Wake(known, room, target.row(), move);
            moved += moved < far ? move(target.row(), wake.together(time, far - moved), far - moved) : 0;
            moved += moved < far && !known.exclusive
                    ? move(target.row(), wake.apart(time, far - moved), far - moved)
                    : 0;
        }
        return done(moved);
    }

    private List<double[]> moves(Target target, int sign) {
        return Moves.into(target.kind(), known.kinds, known.exclusive).stream()
                .map(move -> Step.times(move, sign))
                .toList();
    }

    private double done(double moved) {
        touched.forEach(room::restore);
        touched.clear();
        return moved;
    }

    private double move(int row, Step step, double far) {
        if (far < Knowledge.NEARLY) {
            return 0;
        }
        return row == 0 ? total(step, far) : part(row, step, far);
    }

    private double total(Step step, double far) {
        double moved = around(-1, step, Math.min(far, room.of(0, step)));
        apply(0, step, moved);
        return moved;
    }

    private double part(int row, Step step, double far) {
        double most = Math.min(far, room.of(row, step));
        double moved = most <= 0 ? 0 : around(known.grouping[row], step, Math.min(most, room.of(0, step)));
        apply(0, step, moved);
        apply(row, step, moved);
        double rest = Math.min(far - moved, room.of(row, step));
        double more = rest <= 0 ? 0 : spread(known.groupings.get(known.grouping[row]), row, step.back(), rest);
        apply(row, step, more);
        return moved + more;
    }

    /** Moves as many in each way to group, but one: then the total may move with them. */
    private double around(int but, Step step, double far) {
        double most = far;
        for (int at = 0; at < known.groupings.size() && most > 0; at++) {
            most = at == but ? most : Math.min(most, roomOf(known.groupings.get(at), step, most));
        }
        for (int at = 0; at < known.groupings.size() && most > 0; at++) {
            if (at != but) {
                spread(known.groupings.get(at), -1, step, most);
            }
        }
        return Math.max(0, most);
    }

    private double roomOf(int[] rows, Step step, double enough) {
        double sum = 0;
        for (int at = 0; at < rows.length && sum < enough; at++) {
            sum += room.of(rows[at], step);
        }
        return sum;
    }

    private double spread(int[] rows, int but, Step step, double far) {
        double moved = 0;
        for (int at = 0; at < rows.length && moved < far; at++) {
            if (rows[at] != but) {
                double some = Math.min(far - moved, room.of(rows[at], step));
                apply(rows[at], step, some);
                moved += some;
            }
        }
        return moved;
    }

    private void apply(int row, Step step, double times) {
        if (times > 0) {
            touched.add(row);
            room.apply(row, step, times);
        }
    }
}
