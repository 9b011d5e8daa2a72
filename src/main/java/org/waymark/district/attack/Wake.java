package org.waymark.district.attack;

import java.util.List;

/**
 * What must move at other times when a row is moved at one: since counts do not fall, more pushes later ones up, and less
 * pulls earlier ones down.
 */
record Wake(Knowledge known, Room room, int row, double[] move) {
    private static final int ROUNDS = 2;

    /** All kinds move as one, as much at each time as the one that must move most: so a row still adds up. */
    Step together(int time, double far) {
        double[] when = new double[known.times];
        when[time] = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int kind = 0; kind < known.kinds; kind++) {
                follow(when, kind, move[kind] * far);
            }
        }
        double[][] moves = new double[known.times][known.kinds];
        for (int kind = 0; kind < known.kinds; kind++) {
            fill(moves, kind, when);
        }
        return new Step(moves);
    }

    /** Each kind moves by itself. */
    Step apart(int time, double far) {
        double[][] moves = new double[known.times][known.kinds];
        for (int kind = 0; kind < known.kinds; kind++) {
            double[] when = new double[known.times];
            when[time] = 1;
            follow(when, kind, move[kind] * far);
            fill(moves, kind, when);
        }
        return new Step(moves);
    }

    private void fill(double[][] moves, int kind, double[] when) {
        for (int time = 0; time < known.times; time++) {
            moves[time][kind] = move[kind] == 0 ? 0 : move[kind] * when[time];
        }
    }

    private void follow(double[] when, int kind, double far) {
        List<Link> links = known.links[row][kind];
        for (int at = 0; at < links.size() && far > 0; at++) {
            Link link = links.get(at);
            double pushed = when[link.from()] - Math.max(0, room.slack(link, row, kind)) / far;
            when[link.to()] = Math.max(when[link.to()], pushed);
        }
        for (int at = links.size() - 1; at >= 0 && far < 0; at--) {
            Link link = links.get(at);
            double pulled = when[link.to()] - Math.max(0, room.slack(link, row, kind)) / -far;
            when[link.from()] = Math.max(when[link.from()], pulled);
        }
    }
}
