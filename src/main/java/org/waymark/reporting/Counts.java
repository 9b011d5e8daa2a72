package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.platform.Sql;

/** What classes chose, as far as their teacher may see it: in steps from the devices, and whole from paper. */
@ApplicationScoped
class Counts {
    private static final String STUDENTS = """
            select a.id, sum(c.n), coalesce(sum(c.n) filter (where c.source = 'paper'), 0),
                   coalesce(sum(c.n) filter (where c.source = 'devices'), 0), max(c.as_of) as as_of
            from counted_students c join assignment a on a.district_id = c.district_id and a.id = c.assignment_id
            where a.class_id = ? group by a.id""";

    private static final String RESPONSES = """
            select c.assignment_id, c.item_id, c.choice, sum(c.n), coalesce(sum(c.n) filter (where c.source = 'paper'), 0)
            from item_choice_count c join assignment a on a.district_id = c.district_id and a.id = c.assignment_id
            where %s = ?
            group by c.assignment_id, c.item_id, c.choice order by c.assignment_id, c.item_id, c.choice""";

    /** Not right, and nobody counted which of the wrong ones it was. */
    private static final String OTHER = "other";

    private final Sql sql;

    @Inject
    Counts(Sql sql) {
        this.sql = sql;
    }

    Counts() { // for the container's proxy
        this(null);
    }

    /** Of how many students an assignment's counts are, how many of these were on paper and without accounts, and since when. */
    record Students(int all, int paper, int devices, Instant asOf) {
        static final Students NONE = new Students(0, 0, 0, null);
    }

    /** Whole responses to an item with their counts, and those of them that were on paper. */
    record Responses(Map<String, Integer> all, Map<String, Integer> paper) {
        static final Responses NONE = new Responses(Map.of(), Map.of());

        int onPaper() {
            return paper.entrySet().stream()
                    .filter(one -> !one.getKey().equals(ItemCounts.DECLINED))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        /** Those of which it is known what was chosen: a paper may have been told right from not right only. */
        Map<String, Integer> told() {
            Map<String, Integer> told = new LinkedHashMap<>(all);
            if (paper.containsKey(OTHER)) {
                paper.forEach((choice, n) -> told.merge(choice, -n, Integer::sum));
            }
            told.values().removeIf(n -> n == 0);
            return told;
        }

        static Responses plus(Responses one, Responses other) {
            return new Responses(sum(one.all, other.all), sum(one.paper, other.paper));
        }

        private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
            Map<String, Integer> sum = new LinkedHashMap<>(one);
            other.forEach((choice, n) -> sum.merge(choice, n, Integer::sum));
            return sum;
        }
    }

    /** By assignment of a class; what has no counts is not in it. */
    Map<UUID, Students> students(UUID schoolClass) {
        Map<UUID, Students> students = new HashMap<>();
        sql.list(
                STUDENTS,
                row -> students.put(
                        row.getObject(1, UUID.class),
                        new Students(row.getInt(2), row.getInt(3), row.getInt(4), Sql.instant(row, "as_of"))),
                schoolClass);
        return students;
    }

    /** An assignment's, by item. */
    Map<String, Responses> of(UUID assignment) {
        return read("a.id", assignment).getOrDefault(assignment, Map.of());
    }

    /** A class's, by assignment and item. */
    Map<UUID, Map<String, Responses>> ofClass(UUID schoolClass) {
        return read("a.class_id", schoolClass);
    }

    private Map<UUID, Map<String, Responses>> read(String column, UUID id) {
        Map<UUID, Map<String, Responses>> responses = new HashMap<>();
        sql.list(
                RESPONSES.formatted(column),
                row -> responses
                        .computeIfAbsent(row.getObject(1, UUID.class), assignment -> new HashMap<>())
                        .merge(row.getString(2), read(row), Responses::plus),
                id);
        return responses;
    }

    private static Responses read(ResultSet row) throws SQLException {
        String choice = row.getString(3);
        int paper = row.getInt(5);
        return new Responses(Map.of(choice, row.getInt(4)), paper == 0 ? Map.of() : Map.of(choice, paper));
    }
}
