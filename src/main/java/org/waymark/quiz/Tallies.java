package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.platform.Sql;

/**
 * How many of a class chose which option. Published in steps of at least five finished quizzes, because a teacher who
 * looks before and after one child finishes would otherwise read that child's answers off the difference.
 */
@ApplicationScoped
public class Tallies {
    /** How many quizzes any two published tallies differ by, at least. */
    public static final int STEP = 5;

    private static final String COUNTS = """
            select (select count(*) from submission s join test_session t on t.id = s.session_id
                    where t.assignment_id = ? and t.part = 'quiz') as finished,
                   (select count(*) from assigned_student a where a.assignment_id = ? and not a.alternate
                      and not exists (select from test_session t join submission s on s.session_id = t.id
                                      where t.assignment_id = a.assignment_id and t.part = 'quiz'
                                        and t.student_id = a.student_id)) as remaining,
                   coalesce((select finished from tally where assignment_id = ?), 0) as published,
                   (select bool_or(whole) from purged_answers where assignment_id = ?) as purged""";

    private static final String ITEMS = """
            insert into item_tally (district_id, assignment_id, item_id, value, n)
            select ?, ?, item_id, coalesce(value, 'declined'), count(*)
            from (select distinct on (r.session_id, r.item_id) r.item_id, r.value
                  from response r join test_session t on t.id = r.session_id join submission s on s.session_id = t.id
                  where t.assignment_id = ? and t.part = 'quiz' and r.counts
                  order by r.session_id, r.item_id, r.sequence desc) counting
            group by item_id, coalesce(value, 'declined')
            on conflict (district_id, assignment_id, item_id, value) do update set n = greatest(item_tally.n, excluded.n)""";

    private final Sql sql;

    @Inject
    Tallies(Sql sql) {
        this.sql = sql;
    }

    Tallies() { // for the container's proxy
        this(null);
    }

    /** The tallies as published: whole responses and their counts by item, out of so many finished quizzes. */
    public record Published(int finished, Instant asOf, Map<String, Map<String, Integer>> items) {}

    /** @param purged whether all answers were deleted, or those of some child; null where none were */
    private record Counts(int finished, int remaining, int published, Boolean purged) {
        boolean mayPublish(boolean pastDue) {
            return !Boolean.TRUE.equals(purged)
                    && finished - published >= STEP
                    && (pastDue || remaining == 0 || remaining >= STEP);
        }
    }

    /** Publishes anew when the step is large enough, and the rest of the class will be a step of its own. */
    public void publish(Assignment assignment, Instant now) {
        UUID id = assignment.id();
        sql.find("select pg_advisory_xact_lock(hashtextextended(?, 1))", row -> true, id.toString());
        Counts counts = sql.find(
                        COUNTS,
                        row -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getObject(4, Boolean.class)),
                        id,
                        id,
                        id,
                        id)
                .orElseThrow();
        if (counts.mayPublish(assignment.isLate(now))) {
            if (counts.purged() == null) { // where a child's answers were deleted, what was counted stays counted
                sql.run("delete from item_tally where assignment_id = ?", id);
            }
            sql.run(ITEMS, assignment.districtId(), id, id);
            sql.run(
                    "insert into tally (district_id, assignment_id, finished, as_of) values (?, ?, ?, ?)"
                            + " on conflict (district_id, assignment_id)"
                            + " do update set finished = excluded.finished, as_of = excluded.as_of",
                    assignment.districtId(),
                    id,
                    counts.finished(),
                    now);
        }
    }

    /** What is published of an assignment, if anything is. */
    public Optional<Published> find(UUID assignment) {
        Map<String, Map<String, Integer>> items = new LinkedHashMap<>();
        sql.list(
                "select item_id, value, n from item_tally where assignment_id = ? order by item_id, value",
                row -> items.computeIfAbsent(row.getString(1), item -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getInt(3)),
                assignment);
        return sql.find(
                "select finished, as_of from tally where assignment_id = ?",
                row -> new Published(row.getInt(1), Sql.instant(row, "as_of"), items),
                assignment);
    }
}
