package org.waymark.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.Response;
import org.waymark.curriculum.item.Score;
import org.waymark.platform.Sql;
import org.waymark.roster.Students;

/** What each student whom an assignment asks has done for it. One statement, which enters the district by itself. */
@ApplicationScoped
class Work {
    private static final String OF_STUDENT = """
            select a.id as assignment, t.id is not null as begun, s.session_id is not null as finished, s.correct,
                   s.answered, coalesce(s.late, false) as late, w.alternate,
                   exists (select from alternate_completion c
                           where c.assignment_id = a.id and c.student_id = w.student_id) as done, o.*
            from assigned_student w join assignment a on a.id = w.assignment_id and a.opens_at <= ?
            left join test_session t on t.assignment_id = a.id and t.student_id = w.student_id and t.part = 'quiz'
            left join standing_score s on s.session_id = t.id
            left join lateral (
                select array_agg(o.objective) as objectives, array_agg(o.correct) as objectives_correct,
                       array_agg(o.answered) as objectives_answered
                from standing_objective o where o.session_id = s.session_id) o on true
            where w.class_id = ? and w.student_id = ?""";

    /** Who takes the task of equal status is asked of what the function has found, when it has entered the district. */
    private static final String OF_CLASS = """
            select w.*, takes_alternate(w.student_id, ?, ?) as alternate,
                   exists (select from alternate_completion c
                           where c.assignment_id = ? and c.student_id = w.student_id) as done
            from assignment_work(?, ?, ?) w""";

    private final Sql sql;

    @Inject
    Work(Sql sql) {
        this.sql = sql;
    }

    Work() { // for the container's proxy
        this(null);
    }

    /**
     * One student's work.
     *
     * @param score null until it is finished; null, too, for the task of equal status, in which nothing is counted
     * @param going null unless the student is in the middle
     * @param alternate whether the student takes that task instead of the lesson
     */
    record Done(
            UUID student,
            String name,
            String state,
            Score score,
            boolean late,
            Map<String, Score> objectives,
            Going going,
            boolean alternate) {}

    /**
     * What the school has of a quiz that is not finished.
     *
     * @param last when something came
     * @param newest the newest answers that count, by item; none that was declined
     */
    record Going(Instant last, Map<String, Response> newest) {}

    /**
     * What there is of everybody.
     *
     * @param open since when the class is open; null while it is not
     * @param regraded whether a key was decided anew
     */
    record Found(List<Done> students, Instant open, HelpRule rule, boolean regraded) {}

    Found of(Assignment assignment, Instant now) {
        List<Done> students = new ArrayList<>();
        Found none = new Found(students, null, HelpRule.USUAL, false);
        return sql
                .list(
                        OF_CLASS,
                        row -> {
                            students.add(done(row));
                            return found(students, row);
                        },
                        assignment.strand(),
                        now,
                        assignment.id(),
                        assignment.districtId(),
                        assignment.id(),
                        now)
                .stream()
                .findFirst()
                .orElse(none);
    }

    /** What one student has done for each assignment that has opened and asks them, without what is still going on. */
    Map<UUID, Done> ofStudent(UUID schoolClass, Students.Student student, Instant now) {
        Map<UUID, Done> found = new HashMap<>();
        sql.list(
                OF_STUDENT,
                row -> found.put(
                        row.getObject("assignment", UUID.class), done(student.id(), student.name(), row, null)),
                now,
                schoolClass,
                student.id());
        return found;
    }

    /** What every row says alike. */
    private static Found found(List<Done> students, ResultSet row) throws SQLException {
        int quiet = row.getInt("quiet_minutes");
        HelpRule rule = row.wasNull() ? HelpRule.USUAL : new HelpRule(quiet, row.getInt("not_yet_right"));
        return new Found(students, Sql.instant(row, "opened_at"), rule, row.getBoolean("regraded"));
    }

    private static Done done(ResultSet row) throws SQLException {
        Going going = row.getBoolean("begun") && !row.getBoolean("finished") ? going(row) : null;
        return done(row.getObject("student_id", UUID.class), row.getString("name"), row, going);
    }

    private static Done done(UUID student, String name, ResultSet row, Going going) throws SQLException {
        boolean finished = row.getBoolean("finished");
        if (row.getBoolean("alternate")) {
            String state = finished || row.getBoolean("done") ? "finished" : "new";
            return new Done(student, name, state, null, false, Map.of(), null, true);
        }
        return new Done(
                student,
                name,
                finished ? "finished" : row.getBoolean("begun") ? "begun" : "new",
                finished ? new Score(row.getInt("correct"), row.getInt("answered")) : null,
                row.getBoolean("late"),
                objectives(row),
                going,
                false);
    }

    private static Map<String, Score> objectives(ResultSet row) throws SQLException {
        Map<String, Score> objectives = new HashMap<>();
        Array names = row.getArray("objectives");
        if (names != null) {
            List<Score> scores = scores(row);
            String[] ids = (String[]) names.getArray();
            for (int i = 0; i < ids.length; i++) {
                objectives.put(ids[i], scores.get(i));
            }
        }
        return objectives;
    }

    /** What somebody has of each objective, in no order; none before the end. */
    static List<Score> scores(ResultSet row) throws SQLException {
        Array corrects = row.getArray("objectives_correct");
        if (corrects == null) {
            return List.of();
        }
        Integer[] correct = (Integer[]) corrects.getArray();
        Integer[] answered = (Integer[]) row.getArray("objectives_answered").getArray();
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < correct.length; i++) {
            scores.add(new Score(correct[i], answered[i]));
        }
        return scores;
    }

    private static Going going(ResultSet row) throws SQLException {
        Map<String, Response> newest = new HashMap<>();
        Array items = row.getArray("items");
        if (items != null) {
            String[] names = (String[]) items.getArray();
            String[] choices = (String[]) row.getArray("choices").getArray();
            for (int i = 0; i < names.length; i++) {
                newest.put(names[i], Response.of(choices[i]));
            }
        }
        return new Going(Sql.instant(row, "last_at"), newest);
    }
}
