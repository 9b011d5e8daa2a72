package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.List;

/** Ways to move people within a row so that what is known of its kinds may stay true. */
final class Moves {
    private Moves() {}

    /** That move one more into this kind. */
    static List<double[]> into(int kind, int kinds, boolean exclusive) {
        List<double[]> moves = new ArrayList<>();
        int any = kinds - 1;
        if (kinds == 1 || !exclusive) {
            moves.add(move(kinds, kind, kind, 1));
        }
        for (int other = any; other >= 0; other--) {
            if (other != kind) {
                moves.add(move(kinds, kind, other, !exclusive || other == any || kind == any ? 1 : -1));
            }
        }
        return moves;
    }

    private static double[] move(int kinds, int kind, int other, int sign) {
        double[] move = new double[kinds];
        move[other] = sign;
        move[kind] = 1;
        return move;
    }
}
