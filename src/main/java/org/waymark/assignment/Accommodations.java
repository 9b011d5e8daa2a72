package org.waymark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Sql;

/** Students' accommodations. They belong to the student and not to a class, so they hold in every quiz. */
@ApplicationScoped
public class Accommodations {
    private static final String HISTORY = """
            select a.*, u.name as setter from accommodation a join app_user u on u.id = a.set_by
            where a.student_id = ? order by a.number desc""";

    private final Sql sql;
    private final CurrentDistrict district;

    @Inject
    public Accommodations(Sql sql, CurrentDistrict district) {
        this.sql = sql;
        this.district = district;
    }

    Accommodations() { // for the container's proxy
        this(null, null);
    }

    /** One change; {@code by} is the name of whoever entered it. */
    public record Change(Accommodation to, String reason, String approvedBy, String by, Instant at) {}

    /** What holds for a student now. */
    public Accommodation of(UUID student) {
        return sql.find(
                        "select * from accommodation where student_id = ? order by number desc limit 1",
                        Accommodations::accommodation,
                        student)
                .orElse(Accommodation.NONE);
    }

    /** When an assignment is due for this student: what lateness is judged by. */
    public Instant due(Assignment assignment, UUID student) {
        return of(student).due(assignment.times());
    }

    /** Every change, the newest first. */
    List<Change> history(UUID student) {
        return sql.list(HISTORY, Accommodations::change, student);
    }

    /** Puts a change on the record; it holds from now on. */
    public void set(UUID student, Accommodation to, String reason, String approvedBy, UUID by, Instant now) {
        sql.run(
                "insert into accommodation (district_id, student_id, extra_time, read_aloud, larger_text, calm,"
                        + " fewer_options, reason, approved_by, set_by, set_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                district.id(),
                student,
                to.extraTime(),
                to.readAloud(),
                to.largerText(),
                to.calm(),
                to.fewerOptions(),
                reason,
                approvedBy,
                by,
                now);
    }

    /** Read from a row that has its columns: none where they are null. */
    public static Accommodation accommodation(ResultSet row) throws SQLException {
        return new Accommodation(
                row.getInt("extra_time"),
                row.getBoolean("read_aloud"),
                row.getBoolean("larger_text"),
                row.getBoolean("calm"),
                row.getBoolean("fewer_options"));
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                accommodation(row),
                row.getString("reason"),
                row.getString("approved_by"),
                row.getString("setter"),
                Sql.instant(row, "set_at"));
    }
}
