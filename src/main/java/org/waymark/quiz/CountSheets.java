package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** Counts that somebody read off papers. One sheet of an assignment counts; those before it stay as they were. */
@ApplicationScoped
public class CountSheets {
    private static final String OF_ASSIGNMENT = """
            select s.id, s.students, s.made_at, m.name as made_by, s.ended_at, e.name as ended_by
            from count_sheet s join app_user m on m.id = s.made_by left join app_user e on e.id = s.ended_by
            where s.assignment_id = ? and s.source = 'paper'
            order by s.ended_at desc nulls first, s.made_at desc, s.id""";

    private static final String CELL = """
            insert into count_sheet_cell (district_id, sheet_id, item_id, choice, n, shown) values (?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    @Inject
    CountSheets(Sql sql) {
        this.sql = sql;
    }

    CountSheets() { // for the container's proxy
        this(null);
    }

    /** A sheet with who made it and, unless it counts, who ended it. */
    public record Sheet(UUID id, int students, Instant madeAt, String madeBy, Instant endedAt, String endedBy) {
        boolean counts() {
            return endedAt == null;
        }
    }

    /** The one that counts first, then the newest. */
    List<Sheet> of(UUID assignment) {
        return sql.list(
                OF_ASSIGNMENT,
                row -> new Sheet(
                        row.getObject("id", UUID.class),
                        row.getInt("students"),
                        Sql.instant(row, "made_at"),
                        row.getString("made_by"),
                        Sql.instant(row, "ended_at"),
                        row.getString("ended_by")),
                assignment);
    }

    /** What is on a sheet, by item. */
    Map<String, Map<String, Integer>> cells(UUID sheet) {
        Map<String, Map<String, Integer>> cells = new LinkedHashMap<>();
        sql.list(
                "select item_id, choice, n from count_sheet_cell where sheet_id = ?",
                row -> cells.computeIfAbsent(row.getString(1), item -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getInt(3)),
                sheet);
        return cells;
    }

    /** Counts from now on what is on this sheet, in place of the one before it. */
    void put(Assignment assignment, int students, Map<String, Map<String, Integer>> counts, UUID by, Instant now) {
        withdraw(assignment, by, now);
        UUID id = Ids.next();
        sql.run(
                "insert into count_sheet (district_id, id, assignment_id, source, students, shown, made_by, made_at)"
                        + " values (?, ?, ?, 'paper', ?, ?, ?, ?)",
                assignment.districtId(),
                id,
                assignment.id(),
                students,
                students,
                by,
                now);
        sql.runAll(
                CELL,
                counts.entrySet().stream()
                        .flatMap(item -> item.getValue().entrySet().stream()
                                .map(count -> cell(assignment, id, item.getKey(), count)))
                        .toList());
    }

    private static Object[] cell(Assignment assignment, UUID sheet, String item, Map.Entry<String, Integer> count) {
        return new Object[] {assignment.districtId(), sheet, item, count.getKey(), count.getValue(), count.getValue()};
    }

    /** No sheet of papers counts from now on, until there is a new one. */
    void withdraw(Assignment assignment, UUID by, Instant now) {
        sql.find(
                "select pg_advisory_xact_lock(hashtextextended(?, 4))",
                row -> true,
                assignment.id().toString());
        sql.run(
                "update count_sheet set ended_by = ?, ended_at = ?"
                        + " where assignment_id = ? and source = 'paper' and ended_at is null",
                by,
                now,
                assignment.id());
    }
}
