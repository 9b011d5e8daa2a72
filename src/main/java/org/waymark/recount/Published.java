package org.waymark.recount;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.curriculum.item.Score;

/** What teachers see of an assignment's class, as it is stored. */
final class Published {
    /** A row of {@code retention}. */
    record Remembered(int students, Score score) {}

    /** A row of {@code gain}. */
    record Learned(int students, double before, double after) {}

    /** Of a scale: how many marks there are, are shown, and were given by sessions. */
    record Scale(int n, int shown, int given) {}

    /** Quizzes in the tally; null where none is published. */
    Integer tallied;

    /** By item and response, each written {@code item response}. */
    final Map<String, Integer> choices = new TreeMap<>();

    final Map<String, Remembered> remembered = new HashMap<>();
    Learned learned;

    /** By part and misconception, each written {@code part misconception}. */
    final Map<String, Score> misconceptions = new TreeMap<>();

    final Map<String, Scale> scales = new HashMap<>();
}
