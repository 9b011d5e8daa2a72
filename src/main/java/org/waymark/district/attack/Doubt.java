package org.waymark.district.attack;

/** Whether counts satisfy everything that is known. */
final class Doubt {
    private final Knowledge known;

    Doubt(Knowledge known) {
        this.known = known;
    }

    boolean allows(double[][][] counts) {
        for (int time = 0; time < known.times; time++) {
            for (int row = 0; row < known.rows(); row++) {
                if (!allowsRow(counts, time, row)) {
                    return false;
                }
            }
            if (!addUp(counts[time])) {
                return false;
            }
        }
        return true;
    }

    private boolean allowsRow(double[][][] counts, int time, int row) {
        double[] these = counts[time][row];
        for (int kind = 0; kind < known.kinds; kind++) {
            if (these[kind] < known.lower[time][row][kind] - Knowledge.NEARLY
                    || these[kind] > known.upper[time][row][kind] + Knowledge.NEARLY
                    || !allowsLinks(counts, row, kind, time)) {
                return false;
            }
        }
        return known.inequalities[time][row].stream().allMatch(one -> one.allows(these));
    }

    private boolean allowsLinks(double[][][] counts, int row, int kind, int time) {
        return known.links[row][kind].stream()
                .filter(link -> link.to() == time)
                .allMatch(link -> counts[link.to()][row][kind] - counts[link.from()][row][kind]
                        >= link.more() - Knowledge.NEARLY);
    }

    private boolean addUp(double[][] counts) {
        for (int[] rows : known.groupings) {
            for (int kind = 0; kind < known.kinds; kind++) {
                double sum = -counts[0][kind];
                for (int row : rows) {
                    sum += counts[row][kind];
                }
                if (Math.abs(sum) > Knowledge.NEARLY) {
                    return false;
                }
            }
        }
        return true;
    }
}
