package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.assignment.Assignment;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;
import org.waymark.reporting.psychometrics.Footing;

/** Finished quizzes of a teacher's classes, in batches that are looked at together and never apart. */
@ApplicationScoped
class AnalysisBatches {
    /** In no batch yet, of assignments that are due or that everyone has finished: nobody waits for who is not done. */
    private static final String WAITING = """
            select t.assignment_id, t.id
            from assignment a
            join enrollment e on e.class_id = a.class_id and e.user_id = ? and e.role = 'teacher' and e.ended_at is null
            join test_session t on t.assignment_id = a.id and t.part = 'quiz'
            join submission s on s.session_id = t.id
            where a.version = ? and (a.first_form is not distinct from 'A') = ?
              and (a.due_at < ? or not exists (
                    select from assigned_student x where x.assignment_id = a.id and not x.alternate and not exists (
                        select from test_session y join submission z on z.session_id = y.id
                        where y.assignment_id = a.id and y.part = 'quiz' and y.student_id = x.student_id)))
              and not exists (select from analysis_batch b where b.teacher_id = e.user_id and b.session_id = t.id)
              and not exists (select from purged_answers p where p.assignment_id = a.id and p.whole)
              and not exists (select from forgotten_student f where f.student_id = t.student_id)
            order by t.assignment_id, t.id""";

    /**
     * A batch with a class that the teacher has left is not theirs to look at any more, and it cannot be taken apart. One
     * from which answers were deleted is not looked at either: the difference would tell whose they were.
     */
    private static final String RESPONSES = """
            select b.batch, t.assignment_id, b.session_id, r.item_id, r.value
            from analysis_batch b
            join test_session t on t.id = b.session_id
            join assignment a on a.id = t.assignment_id
            join lateral (select distinct on (item_id) item_id, value from response
                          where session_id = t.id and counts order by item_id, sequence desc) r on true
            where b.teacher_id = ? and a.version = ? and (a.first_form is not distinct from 'A') = ?
              and not exists (
                select from analysis_batch o join test_session u on u.id = o.session_id
                join assignment v on v.id = u.assignment_id
                where o.teacher_id = b.teacher_id and o.batch = b.batch and not exists (
                    select from enrollment e where e.class_id = v.class_id and e.user_id = b.teacher_id
                    and e.role = 'teacher' and e.ended_at is null))
              and not exists (
                select from analysis_batch o join test_session u on u.id = o.session_id
                where o.teacher_id = b.teacher_id and o.batch = b.batch
                  and (exists (select from purged_answers p where p.assignment_id = u.assignment_id and p.whole)
                       or exists (select from forgotten_student f where f.student_id = u.student_id)))
            order by b.batch, b.session_id""";

    private final Sql sql;

    @Inject
    AnalysisBatches(Sql sql) {
        this.sql = sql;
    }

    AnalysisBatches() { // for the container's proxy
        this(null);
    }

    /** One quiz: whose assignment it is, and by item what was given. Nobody's name, and no way to one. */
    record Quiz(UUID assignment, Map<String, String> responses) {}

    private record Finished(UUID assignment, UUID session) {}

    /** Makes batches of what waits: of an assignment alone where it is enough for one, and of the others together. */
    void make(Assignment like, UUID teacher, Instant now) {
        sql.find("select pg_advisory_xact_lock(hashtextextended(?, 6))", row -> true, teacher + like.version());
        Map<UUID, List<Finished>> waiting = sql
                .list(
                        WAITING,
                        row -> new Finished(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        teacher,
                        like.version(),
                        isSecond(like),
                        now)
                .stream()
                .collect(Collectors.groupingBy(Finished::assignment));
        List<Finished> others = new ArrayList<>();
        for (List<Finished> one : waiting.values()) {
            if (!add(like.districtId(), teacher, one, now)) {
                others.addAll(one);
            }
        }
        add(like.districtId(), teacher, others, now);
    }

    private boolean add(UUID district, UUID teacher, List<Finished> quizzes, Instant now) {
        if (quizzes.size() < Footing.CORRELATIONS) {
            return false;
        }
        UUID batch = Ids.next();
        sql.runAll(
                "insert into analysis_batch (district_id, teacher_id, session_id, batch, made_at) values (?, ?, ?, ?, ?)",
                quizzes.stream()
                        .map(one -> new Object[] {district, teacher, one.session(), batch, now})
                        .toList());
        return true;
    }

    /** The quizzes of each batch that a teacher may look at, of the same questions as this assignment's. */
    List<List<Quiz>> of(Assignment like, UUID teacher) {
        Map<UUID, Map<UUID, Quiz>> batches = new LinkedHashMap<>();
        sql.list(
                RESPONSES,
                row -> {
                    UUID assignment = row.getObject(2, UUID.class);
                    return batches.computeIfAbsent(row.getObject(1, UUID.class), batch -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    row.getObject(3, UUID.class),
                                    session -> new Quiz(assignment, new LinkedHashMap<>()))
                            .responses()
                            .put(row.getString(4), row.getString(5));
                },
                teacher,
                like.version(),
                isSecond(like));
        return batches.values().stream()
                .map(Map::values)
                .map((Collection<Quiz> quizzes) -> List.copyOf(quizzes))
                .toList();
    }

    /** Whether the quiz after the lesson is the second of two forms. */
    private static boolean isSecond(Assignment assignment) {
        return "A".equals(assignment.firstForm());
    }
}
