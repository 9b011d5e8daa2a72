package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** What families have asked for through the school, and what became of it. Rows are only added. */
@ApplicationScoped
class FamilyRequests {
    /** How long a deletion can be taken back after it was approved; the database holds to the same. */
    static final Duration THINK = Duration.ofDays(7);

    private static final String SELECT = """
            select q.*, c.title, u.name as asker,
                   y.taken_at as approved_at, n.taken_at as refused_at, w.taken_at as withdrawn_at, d.taken_at as done_at,
                   (select l.made_at from family_letter l where l.request_id = q.id order by l.made_at desc limit 1) as lettered_at,
                   (select max(l.opened_at) from family_letter l where l.request_id = q.id) as opened_at
            from family_request q
            join school_class c on c.id = q.class_id
            join app_user u on u.id = q.asked_by
            left join family_request_step y on y.request_id = q.id and y.step = 'approved'
            left join family_request_step n on n.request_id = q.id and n.step = 'refused'
            left join family_request_step w on w.request_id = q.id and w.step = 'withdrawn'
            left join family_request_step d on d.request_id = q.id and d.step = 'done'
            """;

    private final Sql sql;
    private final CurrentDistrict district;
    private final Reference reference;

    @Inject
    FamilyRequests(Sql sql, CurrentDistrict district, Reference reference) {
        this.sql = sql;
        this.district = district;
        this.reference = reference;
    }

    FamilyRequests() { // for the container's proxy
        this(null, null, null);
    }

    /** What is asked for. */
    enum Asked {
        RECORDS,
        DELETION;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Asked> of(String code) {
            return java.util.Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** Until the transaction ends nobody else decides about this student's requests. */
    void lock(UUID student) {
        sql.find("select pg_advisory_xact_lock(hashtextextended(?, 13))", row -> true, student.toString());
    }

    /** Asks; what is asked already, and neither refused nor ended, is not asked twice. */
    UUID ask(UUID schoolClass, UUID student, Asked what, UUID by, Instant now) {
        lock(student);
        return of(student).stream()
                .filter(one -> one.kind().equals(what.code()) && one.isOpen(now))
                .map(FamilyRequest::id)
                .findFirst()
                .orElseGet(() -> add(schoolClass, student, what, by, now));
    }

    private UUID add(UUID schoolClass, UUID student, Asked what, UUID by, Instant now) {
        UUID id = Ids.next();
        sql.run(
                "insert into family_request (district_id, id, kind, class_id, student_id, reference, asked_by, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                district.id(),
                id,
                what.code(),
                schoolClass,
                student,
                reference.request(id),
                by,
                now);
        return id;
    }

    /** @return false when that was so already */
    boolean take(UUID request, String step, UUID by, Instant now) {
        return sql.run(
                        "insert into family_request_step (district_id, request_id, step, taken_by, taken_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        district.id(),
                        request,
                        step,
                        by,
                        now)
                == 1;
    }

    Optional<FamilyRequest> find(UUID id) {
        return sql.find(SELECT + "where q.id = ?", FamilyRequests::read, id);
    }

    /** About one student, the newest first. */
    List<FamilyRequest> of(UUID student) {
        return sql.list(
                SELECT + "where q.student_id = ? order by q.asked_at desc, q.id", FamilyRequests::read, student);
    }

    /** The district's, the newest first. */
    List<FamilyRequest> all() {
        return sql.list(SELECT + "order by q.asked_at desc, q.id limit 500", FamilyRequests::read);
    }

    private static FamilyRequest read(ResultSet row) throws SQLException {
        return new FamilyRequest(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("student_id", UUID.class),
                row.getString("title"),
                row.getString("reference"),
                row.getString("asker"),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "approved_at"),
                Sql.instant(row, "refused_at"),
                Sql.instant(row, "withdrawn_at"),
                Sql.instant(row, "done_at"),
                Sql.instant(row, "lettered_at"),
                Sql.instant(row, "opened_at"));
    }
}
