package org.waymark.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.item.Score;
import org.waymark.identity.Visitor;
import org.waymark.platform.Sql;

/** A class's lessons and work in three statements, however large it is. Each enters the district by itself. */
@ApplicationScoped
class ClassWork {
    private final Sql sql;

    @Inject
    ClassWork(Sql sql) {
        this.sql = sql;
    }

    ClassWork() { // for the container's proxy
        this(null);
    }

    /** A class that the visitor teaches. */
    record Head(String title, ZoneId zone, List<ClassProgressPage.Group> groups) {}

    /** A lesson that has opened; what was published of learning and remembering may be null. */
    record Assigned(
            UUID id,
            String lesson,
            String version,
            Instant opens,
            Instant due,
            boolean measured,
            Integer before,
            Integer after,
            Integer remembered) {}

    /** One student's cells by assignment; what a student is not asked is not in it. */
    record Line(UUID student, String name, Map<UUID, Cell> cells) {}

    /** @throws NotFoundException when it is not theirs */
    Head head(Visitor teacher, UUID schoolClass) {
        return sql.find(
                        "select * from find_class(?, ?, ?)",
                        row -> new Head(row.getString("title"), ZoneId.of(row.getString("time_zone")), groups(row)),
                        teacher.district(),
                        schoolClass,
                        teacher.user())
                .orElseThrow(NotFoundException::new);
    }

    private static List<ClassProgressPage.Group> groups(ResultSet row) throws SQLException {
        List<ClassProgressPage.Group> groups = new ArrayList<>();
        Array ids = row.getArray("group_ids");
        if (ids != null) {
            UUID[] each = (UUID[]) ids.getArray();
            String[] titles = (String[]) row.getArray("group_titles").getArray();
            for (int i = 0; i < each.length; i++) {
                groups.add(new ClassProgressPage.Group(each[i], titles[i]));
            }
        }
        return groups;
    }

    List<Assigned> lessons(UUID district, UUID schoolClass, Instant now) {
        return sql.list(
                "select * from class_lessons(?, ?, ?)",
                row -> new Assigned(
                        row.getObject("id", UUID.class),
                        row.getString("lesson_id"),
                        row.getString("version"),
                        Sql.instant(row, "opens_at"),
                        Sql.instant(row, "due_at"),
                        row.getBoolean("measured"),
                        percent(row, "before"),
                        percent(row, "after"),
                        row.getObject("remembered", Integer.class)),
                district,
                schoolClass,
                now);
    }

    private static Integer percent(ResultSet row, String column) throws SQLException {
        Double value = row.getObject(column, Double.class);
        return value == null ? null : (int) Math.round(value);
    }

    /** By name; of one group alone where one is given. */
    List<Line> lines(UUID district, UUID schoolClass, UUID group, Instant now) {
        Map<UUID, Line> lines = new LinkedHashMap<>();
        sql.list("select * from class_work(?, ?, ?, ?)", row -> put(lines, row), district, schoolClass, group, now);
        return List.copyOf(lines.values());
    }

    private static boolean put(Map<UUID, Line> lines, ResultSet row) throws SQLException {
        UUID student = row.getObject("student_id", UUID.class);
        Line line = lines.get(student);
        if (line == null) {
            line = new Line(student, row.getString("name"), new LinkedHashMap<>());
            lines.put(student, line);
        }
        UUID assignment = row.getObject("assignment_id", UUID.class);
        return assignment != null && line.cells().put(assignment, cell(row)) == null;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        if (row.getBoolean("alternate")) {
            return row.getBoolean("finished") || row.getBoolean("done") ? Cell.DONE : Cell.NEW;
        }
        if (!row.getBoolean("finished")) {
            return row.getBoolean("begun") ? Cell.BEGUN : Cell.NEW;
        }
        Score score = new Score(row.getInt("correct"), row.getInt("answered"));
        int again = (int) Work.scores(row).stream().filter(Board::isNeeded).count();
        return new Cell("finished", score, row.getBoolean("late"), again);
    }
}
