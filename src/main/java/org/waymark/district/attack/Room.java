package org.waymark.district.attack;

/** How often a row can be moved, from where it is now, and everything that is known of it stay true. */
final class Room {
    private final Knowledge known;
    private final double[][][] now;

    Room(Knowledge known) {
        this.known = known;
        this.now = new double[known.times][known.rows()][];
        for (int row = 0; row < known.rows(); row++) {
            restore(row);
        }
    }

    void restore(int row) {
        for (int time = 0; time < known.times; time++) {
            now[time][row] = known.truth[time][row].clone();
        }
    }

    void apply(int row, Step step, double times) {
        for (int time = 0; time < known.times; time++) {
            for (int kind = 0; kind < known.kinds; kind++) {
                now[time][row][kind] += step.move()[time][kind] * times;
            }
        }
    }

    double of(int row, Step step) {
        double room = Double.POSITIVE_INFINITY;
        for (int time = 0; time < known.times && room > 0; time++) {
            if (!step.rests(time)) {
                room = Math.min(room, bounds(row, step.move()[time], time));
                for (Inequality one : known.inequalities[time][row]) {
                    room = Math.min(room, one.room(now[time][row], step.move()[time]));
                }
            }
        }
        return room < Knowledge.NEARLY ? 0 : Math.min(room, links(row, step));
    }

    private double bounds(int row, double[] move, int time) {
        double room = Double.POSITIVE_INFINITY;
        for (int kind = 0; kind < move.length; kind++) {
            double at = now[time][row][kind];
            if (move[kind] > 0) {
                room = Math.min(room, (known.upper[time][row][kind] - at) / move[kind]);
            } else if (move[kind] < 0) {
                room = Math.min(room, (known.lower[time][row][kind] - at) / move[kind]);
            }
        }
        return room;
    }

    private double links(int row, Step step) {
        double room = Double.POSITIVE_INFINITY;
        for (int kind = 0; kind < known.kinds; kind++) {
            for (Link link : known.links[row][kind]) {
                double closing = step.move()[link.from()][kind] - step.move()[link.to()][kind];
                room = closing > Knowledge.NEARLY ? Math.min(room, slack(link, row, kind) / closing) : room;
            }
        }
        return room < Knowledge.NEARLY ? 0 : room;
    }

    double slack(Link link, int row, int kind) {
        return now[link.to()][row][kind] - now[link.from()][row][kind] - link.more();
    }
}
