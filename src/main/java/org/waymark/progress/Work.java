package org.waymark.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.Score;
import org.waymark.platform.Sql;

/** What each student whom an assignment asks has done for it. */
@ApplicationScoped
class Work {
    private static final String STUDENTS = """
            select u.id, u.name, t.id as session, s.session_id is not null as finished, s.correct, s.answered, s.late
            from assigned_student a join app_user u on u.id = a.student_id
            left join test_session t on t.student_id = u.id and t.assignment_id = a.assignment_id and t.part = 'quiz'
            left join standing_score s on s.session_id = t.id
            where a.assignment_id = ?
            order by u.name, u.id""";

    private static final String OBJECTIVES = """
            select t.student_id, o.objective, o.correct, o.answered
            from standing_objective o join test_session t on t.id = o.session_id where t.assignment_id = ? and t.part = 'quiz'""";

    private final Sql sql;

    @Inject
    Work(Sql sql) {
        this.sql = sql;
    }

    Work() { // for the container's proxy
        this(null);
    }

    /** One student's work; {@code score} is null until it is finished. */
    record Done(UUID student, String name, String state, Score score, boolean late, Map<String, Score> objectives) {}

    List<Done> of(Assignment assignment) {
        Map<UUID, Map<String, Score>> objectives = new HashMap<>();
        sql.list(
                OBJECTIVES,
                row -> objectives
                        .computeIfAbsent(row.getObject(1, UUID.class), student -> new HashMap<>())
                        .put(row.getString(2), new Score(row.getInt(3), row.getInt(4))),
                assignment.id());
        return sql.list(
                STUDENTS,
                row -> {
                    UUID student = row.getObject("id", UUID.class);
                    boolean finished = row.getBoolean("finished");
                    String state = finished ? "finished" : row.getObject("session") == null ? "new" : "begun";
                    Score score = finished ? new Score(row.getInt("correct"), row.getInt("answered")) : null;
                    return new Done(
                            student,
                            row.getString("name"),
                            state,
                            score,
                            row.getBoolean("late"),
                            objectives.getOrDefault(student, Map.of()));
                },
                assignment.id());
    }
}
