package org.waymark.quiz;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.waymark.curriculum.item.Score;

/** What a decision would do to a class: scores and nothing of what was chosen. */
public record Effect(List<Row> students) {
    /**
     * A student who has finished the quiz.
     *
     * @param before percent right now, null when nothing that counts was answered
     * @param after what it would be
     * @param change {@code rises}, {@code falls} or {@code stays}
     */
    public record Row(UUID student, String name, Integer before, Integer after, String change) {
        static Row of(UUID student, String name, Score before, Score after) {
            String change = after.isAbove(before) ? "rises" : before.isAbove(after) ? "falls" : "stays";
            return new Row(student, name, before.percent(), after.percent(), change);
        }
    }

    /** How many scores rise, fall or stay. */
    public long count(String change) {
        return students.stream().filter(row -> row.change().equals(change)).count();
    }

    /** The mean of the students' percents, now and then; null when there are none. */
    public Integer meanBefore() {
        return mean(students.stream().map(Row::before).toList());
    }

    public Integer meanAfter() {
        return mean(students.stream().map(Row::after).toList());
    }

    private static Integer mean(List<Integer> percents) {
        var mean = percents.stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return mean.isPresent() ? (int) Math.round(mean.getAsDouble()) : null;
    }
}
