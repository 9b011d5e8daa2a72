package org.waymark.recount;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.curriculum.item.Score;

/** What a session is worth, in all and by objective. As it was submitted that is number 0, else since that decision. */
record Marked(Score total, Map<String, Score> objectives) {
    static Marked of(Map<String, Score> objectives) {
        return new Marked(Score.sum(objectives.values()), new TreeMap<>(objectives));
    }

    static Marked stored(Score total) {
        return new Marked(total, new TreeMap<>());
    }

    /** The marks of one session, by number. */
    static final class History {
        private final Map<Integer, Marked> marks = new HashMap<>();

        void put(int number, Score total) {
            marks.put(number, stored(total));
        }

        void put(int number, String objective, Score score) {
            marks.computeIfAbsent(number, none -> stored(Score.NONE))
                    .objectives()
                    .put(objective, score);
        }

        Map<Integer, Marked> all() {
            return marks;
        }

        /** The total that stood when so many were decided. */
        Score standing(int number) {
            int newest = marks.keySet().stream()
                    .filter(one -> one <= number)
                    .max(Integer::compare)
                    .orElse(0);
            return marks.get(newest).total();
        }

        /** The first decision after it was submitted; one more than there are when there was none. */
        int first(int last) {
            return marks.keySet().stream()
                    .filter(one -> one > 0)
                    .min(Integer::compare)
                    .orElse(last + 1);
        }
    }
}
