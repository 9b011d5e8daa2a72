package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.item.Score;
import org.waymark.platform.Sql;

/** How an assignment's students stand with each objective, by the scores that hold. */
@ApplicationScoped
class Objectives {
    private static final String STUDENTS = """
            select s.student_id, u.name from assigned_student s join app_user u on u.id = s.student_id
            where s.assignment_id = ? and not s.alternate order by lower(u.name), u.id""";

    private static final String SCORES = """
            select t.student_id, o.objective, o.correct, o.answered
            from test_session t join standing_objective o on o.session_id = t.id
            where t.assignment_id = ? and t.part = 'quiz'""";

    private final Sql sql;

    @Inject
    Objectives(Sql sql) {
        this.sql = sql;
    }

    Objectives() { // for the container's proxy
        this(null);
    }

    /** A student whom the assignment asks, and the scores by objective; empty until the quiz is finished. */
    record Student(UUID id, String name, Map<String, Score> scores) {}

    /** By name. */
    List<Student> of(UUID assignment) {
        Map<UUID, Student> students = new LinkedHashMap<>();
        sql.list(
                STUDENTS,
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    return students.put(id, new Student(id, row.getString(2), new LinkedHashMap<>()));
                },
                assignment);
        sql.list(
                SCORES,
                row -> {
                    Student student = students.get(row.getObject(1, UUID.class));
                    return student == null
                            ? null
                            : student.scores().put(row.getString(2), new Score(row.getInt(3), row.getInt(4)));
                },
                assignment);
        return List.copyOf(students.values());
    }
}
