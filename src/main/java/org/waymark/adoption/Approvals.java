package org.waymark.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.curriculum.LessonVersions;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** The district's approvals. They are rows, and so is taking them back. */
@ApplicationScoped
public class Approvals {
    private static final String APPROVAL = """
            a.lesson_id, a.version, a.reader, a.reader_role, u.name as recorded_by, a.approved_at
            from lesson_approval a join app_user u on u.id = a.recorded_by
            """;
    private static final String STANDING = "select distinct on (a.lesson_id) " + APPROVAL + """
            where not exists (select from approval_withdrawal w
                              where w.lesson_id = a.lesson_id and w.withdrawn_at >= a.approved_at)
            order by a.lesson_id, a.approved_at desc, a.id desc""";

    private final Sql sql;
    private final LessonVersions versions;
    private final CurrentDistrict district;

    @Inject
    public Approvals(Sql sql, LessonVersions versions, CurrentDistrict district) {
        this.sql = sql;
        this.versions = versions;
        this.district = district;
    }

    Approvals() { // for the container's proxy
        this(null, null, null);
    }

    /** Puts on the record that somebody read today's text of a lesson. */
    public UUID approve(Lesson lesson, String reader, String role, UUID user, Instant now) {
        versions.pin(lesson);
        UUID id = Ids.next();
        sql.run(
                "insert into lesson_approval (district_id, id, lesson_id, version, reader, reader_role, recorded_by,"
                        + " approved_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                district.id(),
                id,
                lesson.id(),
                lesson.version(),
                reader,
                role,
                user,
                now);
        return id;
    }

    /** Takes back what was approved of a lesson until now. */
    UUID withdraw(Lesson lesson, UUID user, Instant now) {
        UUID id = Ids.next();
        sql.run(
                "insert into approval_withdrawal (district_id, id, lesson_id, withdrawn_by, withdrawn_at)"
                        + " values (?, ?, ?, ?, ?)",
                district.id(),
                id,
                lesson.id(),
                user,
                now);
        return id;
    }

    /** The newest approval of each lesson, where it was not taken back. */
    Map<String, Approval> standing() {
        return sql.list(STANDING, Approvals::approval).stream()
                .collect(Collectors.toMap(Approval::lesson, Function.identity()));
    }

    /** Every approval of a lesson, the newest first. */
    List<Approval> of(Lesson lesson) {
        return sql.list(
                "select " + APPROVAL + " where a.lesson_id = ? order by a.approved_at desc, a.id desc",
                Approvals::approval,
                lesson.id());
    }

    private static Approval approval(ResultSet row) throws SQLException {
        return new Approval(
                row.getString("lesson_id"),
                row.getString("version"),
                row.getString("reader"),
                row.getString("reader_role"),
                row.getString("recorded_by"),
                Sql.instant(row, "approved_at"));
    }
}
