package org.waymark.curriculum;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.authoring.Lesson;

/** What to look for instead, when nothing has all the words: each word that is found by itself, and words spelled nearly so. */
record Suggestions(Search search, List<Lesson> lessons) {
    private static final int MOST = 6;
    private static final int SHORT = 4;
    private static final int NEAR = 2;

    List<String> all() {
        return Stream.concat(alone(), near()).distinct().limit(MOST).toList();
    }

    private Stream<String> alone() {
        return search.words().stream()
                .filter(word -> word.length() >= SHORT)
                .filter(word -> !search.alone(word).in(lessons).isEmpty());
    }

    /** Of the words that lessons teach. */
    private Stream<String> near() {
        return lessons.stream()
                .flatMap(lesson -> lesson.vocabulary().stream())
                .map(word -> word.word().in(search.language()))
                .filter(word -> search.words().stream()
                        .anyMatch(typed -> isNear(typed, Folded.of(word).text())));
    }

    private static boolean isNear(String typed, String word) {
        return typed.length() >= SHORT
                && Math.abs(typed.length() - word.length()) <= NEAR
                && distance(typed, word) <= NEAR;
    }

    /** How many letters to change, add or take away (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0]++;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, Math.min(before, row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
