package org.waymark.reporting.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Quizzes that others have published whole, with what they worked out from them. */
final class WorkedExamples {
    /**
     * Section 6 of a law school admission test, 1,000 people and 5 items (Bock and Lieberman 1970, Psychometrika 35,
     * 179-197; Thissen 1982, Psychometrika 47, 175-186): how many gave each pattern, from 00000, 00001 and so on to 11111.
     */
    static final int[] LSAT6 = {
        3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28,
        298
    };

    /** Section 7 of the same (Bock and Lieberman 1970). */
    static final int[] LSAT7 = {
        12, 19, 1, 7, 3, 19, 3, 17, 10, 5, 3, 7, 7, 23, 8, 28, 7, 39, 11, 34, 14, 51, 15, 90, 6, 25, 7, 35, 18, 136, 32,
        308
    };

    /** Ten students and ten items, worked out by hand by K. Wuensch (core.ecu.edu/wuenschk/StatHelp/KR20.txt). */
    static final List<String> WUENSCH = List.of(
            "1111110110",
            "1011011101",
            "1111011001",
            "0010001000",
            "0000010010",
            "1110111111",
            "1101110111",
            "1111111101",
            "0101111101",
            "1101101110");

    private WorkedExamples() {}

    static ItemScores patterns(int[] counts) {
        List<List<Boolean>> quizzes = new ArrayList<>();
        for (int pattern = 0; pattern < counts.length; pattern++) {
            String bits = Integer.toBinaryString(counts.length | pattern).substring(1);
            quizzes.addAll(Collections.nCopies(counts[pattern], quiz(bits)));
        }
        return new ItemScores(5, quizzes);
    }

    static ItemScores written(List<String> rows) {
        return new ItemScores(
                rows.get(0).length(), rows.stream().map(WorkedExamples::quiz).toList());
    }

    /** 1 is right, 0 is wrong, and anything else has no score. */
    private static List<Boolean> quiz(String row) {
        return Arrays.asList(row.chars()
                .mapToObj(one -> one == '1' ? Boolean.TRUE : one == '0' ? Boolean.FALSE : null)
                .toArray(Boolean[]::new));
    }
}
