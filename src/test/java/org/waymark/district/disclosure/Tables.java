package org.waymark.district.disclosure;

import java.util.Random;

/** Random tables as a district makes them. */
final class Tables {
    private final Random chance;

    Tables(long seed) {
        chance = new Random(seed);
    }

    /** Nobody is counted under two kinds, so rows add up as well. */
    int[][] additive() {
        int[][] table = new int[2 + chance.nextInt(8)][2 + chance.nextInt(5)];
        for (int row = 0; row < table.length - 1; row++) {
            for (int column = 0; column < table[row].length - 1; column++) {
                count(table, row, column, size());
            }
        }
        return table;
    }

    private static void count(int[][] table, int row, int column, int people) {
        int[] total = table[table.length - 1];
        table[row][column] += people;
        table[row][total.length - 1] += people;
        total[column] += people;
        total[total.length - 1] += people;
    }

    /** Often nobody, often few, sometimes many. */
    private int size() {
        return switch (chance.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1 + chance.nextInt(12);
            default -> 5 + chance.nextInt(60);
        };
    }

    /** Students who are each counted under some kinds, and once under any kind. */
    int[][] overlapping() {
        int[][] table = new int[2 + chance.nextInt(8)][2 + chance.nextInt(5)];
        for (int row = 0; row < table.length - 1; row++) {
            int eager = 1 + chance.nextInt(9);
            for (int student = size(); student > 0; student--) {
                reach(table, row, eager);
            }
        }
        return table;
    }

    private void reach(int[][] table, int row, int eager) {
        int any = table[row].length - 1;
        boolean[] kinds = new boolean[any + 1];
        for (int column = 0; column < any; column++) {
            kinds[column] = chance.nextInt(10) < eager;
            kinds[any] |= kinds[column];
        }
        for (int column = 0; column <= any; column++) {
            table[row][column] += kinds[column] ? 1 : 0;
            table[table.length - 1][column] += kinds[column] ? 1 : 0;
        }
    }
}
