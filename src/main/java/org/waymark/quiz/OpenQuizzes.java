package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.assignment.Assignment;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/**
 * Quizzes that a class takes without accounts. Only counts are kept: all of a quiz's counts are written anew each time, so
 * that the newest row does not tell the newest answer, and they are shown in steps, as those of students with accounts.
 */
@ApplicationScoped
public class OpenQuizzes {
    /** How many devices a quiz takes at most. */
    static final int MOST = 60;

    /** How long those can finish who have begun when the class is closed; as long as those who signed in. */
    static final Duration GRACE = Duration.ofMinutes(10);

    private static final String FIND = """
            select q.id, s.assignment_id, q.class_id, q.expected, s.students, s.shown, q.ends_at
            from open_quiz q join count_sheet s on s.id = q.id
            """;

    /** A quiz is over when its time is, and when its assignment was closed. */
    private static final String RUNNING = """
            where q.ends_at > ? and not exists (select from assignment_closing c where c.assignment_id = s.assignment_id)
            """;

    /** The class was closed, and whoever had begun has had time to finish. */
    private static final String LEFT = """
            update open_quiz q set ends_at = ? from count_sheet s
            where s.id = q.id and s.assignment_id = ? and q.ends_at > ?
              and not exists (select from class_opening o where o.class_id = q.class_id and o.closes_at > ?)""";

    private static final String CELLS = """
            insert into count_sheet_cell (district_id, sheet_id, item_id, choice, n, shown)
            values (?, ?, ?, ?, 0, 0) on conflict do nothing""";

    private static final String COUNT = """
            update count_sheet_cell set n = n + (item_id || ' ' || choice = any (string_to_array(?, E'\\n')))::int
            where sheet_id = ?""";

    private final Sql sql;

    @Inject
    OpenQuizzes(Sql sql) {
        this.sql = sql;
    }

    OpenQuizzes() { // for the container's proxy
        this(null);
    }

    /** How a try to be counted ended. */
    enum Outcome {
        COUNTED,
        /** This device was counted before; nothing is counted twice. */
        ALREADY,
        /** As many as there can be were counted. */
        FULL,
        OVER
    }

    /** Begins a quiz that ends at that moment at the latest; another one of the class ends now. */
    public void start(Assignment assignment, int expected, UUID by, Instant now, Instant endsAt) {
        sql.find("select 1 from school_class where id = ? for update", row -> true, assignment.classId());
        end(assignment.classId(), now);
        UUID id = Ids.next();
        sql.run(
                "insert into count_sheet (district_id, id, assignment_id, source, students, shown, made_by, made_at)"
                        + " values (?, ?, ?, 'devices', 0, 0, ?, ?)",
                assignment.districtId(),
                id,
                assignment.id(),
                by,
                now);
        sql.run(
                "insert into open_quiz (district_id, id, class_id, expected, ends_at) values (?, ?, ?, ?, ?)",
                assignment.districtId(),
                id,
                assignment.classId(),
                expected,
                endsAt);
    }

    /** The quiz that a class is taking now. */
    Optional<OpenQuiz> running(UUID schoolClass, Instant now) {
        return sql.find(
                FIND + RUNNING + "and q.class_id = ? order by q.ends_at desc limit 1", OpenQuiz::of, now, schoolClass);
    }

    /** The newest of an assignment, running or over. */
    Optional<OpenQuiz> latest(UUID assignment) {
        return sql.find(FIND + "where s.assignment_id = ? order by s.made_at desc limit 1", OpenQuiz::of, assignment);
    }

    Optional<OpenQuiz> find(UUID id) {
        return sql.find(FIND + "where q.id = ?", OpenQuiz::of, id);
    }

    boolean hasCounted(Pass pass) {
        return sql.find(
                        "select 1 from open_quiz_pass where quiz_id = ? and hash = ?",
                        row -> true,
                        pass.quiz(),
                        pass.hash())
                .isPresent();
    }

    /** Counts one device's responses, by item, once. Those who come at the same time wait for each other. */
    Outcome count(Pass pass, Map<String, String> responses, Instant now) {
        sql.find("select 1 from count_sheet where id = ? for update", row -> true, pass.quiz());
        Optional<OpenQuiz> quiz = sql.find(FIND + RUNNING + "and q.id = ?", OpenQuiz::of, now, pass.quiz());
        if (quiz.isEmpty()) {
            return Outcome.OVER;
        }
        if (hasCounted(pass)) {
            return Outcome.ALREADY;
        }
        if (quiz.get().finished() >= MOST) {
            return Outcome.FULL;
        }
        add(pass, responses);
        show(pass.quiz(), now);
        return Outcome.COUNTED;
    }

    private void add(Pass pass, Map<String, String> responses) {
        sql.run(
                "insert into open_quiz_pass (district_id, quiz_id, hash) values (?, ?, ?)",
                pass.district(),
                pass.quiz(),
                pass.hash());
        sql.run("update count_sheet set students = students + 1 where id = ?", pass.quiz());
        sql.runAll(
                CELLS,
                responses.entrySet().stream()
                        .map(one -> new Object[] {pass.district(), pass.quiz(), one.getKey(), one.getValue()})
                        .toList());
        String given = responses.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining("\n"));
        sql.run(COUNT, given, pass.quiz());
    }

    /** Shows the teacher what makes a step. What is over and too little for one stays unseen. */
    void show(UUID id, Instant now) {
        if (find(id).filter(quiz -> quiz.mayShow(now)).isPresent()) {
            sql.run("update count_sheet set shown = students where id = ?", id);
            sql.run("update count_sheet_cell set shown = n where sheet_id = ?", id);
        }
    }

    /** Ends what a class is taking. That a device was counted need not be known any longer. */
    void end(UUID schoolClass, Instant now) {
        running(schoolClass, now).ifPresent(quiz -> {
            sql.find("select 1 from count_sheet where id = ? for update", row -> true, quiz.id());
            sql.run("update open_quiz set ends_at = ? where id = ?", now, quiz.id());
            sql.run("delete from open_quiz_pass where quiz_id = ?", quiz.id());
            show(quiz.id(), now);
        });
    }

    /** For an assignment whose quizzes may have ended by themselves since. */
    public void settle(UUID assignment, Instant now) {
        sql.run(LEFT, now, assignment, now, now.minus(GRACE));
        sql.run(
                "delete from open_quiz_pass where quiz_id in (select q.id from open_quiz q join count_sheet s"
                        + " on s.id = q.id where s.assignment_id = ? and q.ends_at <= ?)",
                assignment,
                now);
        sql.list(
                        "select q.id from open_quiz q join count_sheet s on s.id = q.id"
                                + " where s.assignment_id = ? and s.students > s.shown and q.ends_at <= ?",
                        row -> row.getObject(1, UUID.class),
                        assignment,
                        now)
                .forEach(id -> {
                    sql.find("select 1 from count_sheet where id = ? for update", row -> true, id);
                    show(id, now);
                });
    }
}
