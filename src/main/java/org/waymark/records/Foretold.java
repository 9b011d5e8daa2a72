package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.platform.Sql;

/** What a run would delete now, counted without deleting anything. The functions that delete look by the same rules. */
@ApplicationScoped
class Foretold {
    private static final String ANSWERS = """
            select count(*), count(distinct t.student_id)
            from (select answers_before() as before) k
            join assignment a on a.due_at < k.before
            join test_session t on t.assignment_id = a.id
            join response r on r.session_id = t.id and r.received_at < k.before
            where not exists (select from response n where n.session_id = t.id and n.received_at >= k.before)
              and not exists (select from submission s where s.session_id = t.id and s.submitted_at >= k.before)""";
    private static final String LEFT = """
            select u.id from app_user u
            where u.role = 'student'
              and not exists (select from enrollment e where e.user_id = u.id and e.ended_at is null)
              and not exists (select from forgotten_student f where f.student_id = u.id)
              and may_forget(u.id) = 'left'
            """;
    private static final String DUE = """
            select q.id, q.student_id from family_request q
            join family_request_step y on y.request_id = q.id and y.step = 'approved'
            where q.kind = 'deletion' and y.taken_at <= school_now() - interval '7 days'
              and not exists (select from family_request_step n where n.request_id = q.id and n.step <> 'approved')
            """;
    private static final String VIEWS = """
            select count(*), count(distinct student_id) from student_view
            where seen_at < school_now() - make_interval(days => kept('views'))""";
    private static final String LINKS = """
            select (select count(*) from one_time_link where expires_at <= school_now())
                 + (select count(*) from admission where expires_at <= school_now())
                 + (select count(*) from roster_import_change c join roster_import i on i.id = c.import_id
                    where i.applied_at <= school_now() - interval '30 days')
                 + (select count(*) from family_letter l
                    where (l.expires_at <= school_now() or l.opened_at is not null or l.failures >= 5)
                      and exists (select from directory d where d.kind = 'link' and d.subject_id = l.id))""";

    private static final String ANY = """
            select exists (
                select from (select answers_before() as before) k
                join assignment a on a.due_at < k.before
                join test_session t on t.assignment_id = a.id
                join response r on r.session_id = t.id and r.received_at < k.before
                where not exists (select from response n where n.session_id = t.id and n.received_at >= k.before)
                  and not exists (select from submission s where s.session_id = t.id and s.submitted_at >= k.before)
                  and not exists (select from purged_answers p
                                  where p.assignment_id = a.id and p.whole and p.purged_at >= k.before))""";

    private final Sql sql;

    @Inject
    Foretold(Sql sql) {
        this.sql = sql;
    }

    Foretold() { // for the container's proxy
        this(null);
    }

    /** By the words of the certificate's lines. */
    Map<String, Amount> count(int minimum) {
        Map<String, Amount> amounts = new LinkedHashMap<>();
        amounts.put("answers", amount(ANSWERS, minimum));
        amounts.put("accounts", amount("select count(*), count(*) from (" + LEFT + ") l", minimum));
        amounts.put("requests", amount("select count(*), count(*) from (" + DUE + ") l", 1));
        amounts.put("views", amount(VIEWS, minimum));
        int links = sql.find(LINKS, row -> row.getInt(1)).orElseThrow();
        amounts.put("links", Amount.of(links, minimum, minimum));
        return amounts;
    }

    private Amount amount(String select, int minimum) {
        return sql.find(select, row -> Amount.of(row.getInt(1), row.getInt(2), minimum))
                .orElseThrow();
    }

    /** Whether there is anything to do. */
    boolean isAny() {
        return sql.find(ANY, row -> row.getBoolean(1)).orElse(false)
                || left().isPresent()
                || due().isPresent()
                || Stream.of(VIEWS, LINKS)
                        .anyMatch(count -> sql.find(count, row -> row.getInt(1)).orElse(0) > 0);
    }

    /** A student who has left so long ago that the account may go. */
    Optional<UUID> left() {
        return sql.find(LEFT + " order by u.id limit 1", row -> row.getObject(1, UUID.class));
    }

    /** A family's request whose time to think has passed. */
    record Due(UUID request, UUID student) {}

    Optional<Due> due() {
        return sql.find(
                DUE + " order by y.taken_at, q.id limit 1",
                row -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
    }
}
