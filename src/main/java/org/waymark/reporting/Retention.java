package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.Score;
import org.waymark.platform.Sql;

/** How much a class remembers, as published: in steps of at least five students, like what they chose. */
@ApplicationScoped
class Retention {
    /** How many students any two published counts differ by, at least. */
    static final int STEP = 5;

    private static final String PUBLISH = """
            insert into retention (district_id, assignment_id, part, students, correct, answered)
            select t.district_id, t.assignment_id, t.part, count(*), sum(s.correct), sum(s.answered)
            from test_session t join standing_score s on s.session_id = t.id
            where t.assignment_id = ? and t.part in ('recall', 'reminder')
            group by t.district_id, t.assignment_id, t.part having count(*) >= ?
            on conflict (district_id, assignment_id, part) do update
            set students = excluded.students, correct = excluded.correct, answered = excluded.answered
            where excluded.students - retention.students >= ?""";

    private final Sql sql;

    @Inject
    Retention(Sql sql) {
        this.sql = sql;
    }

    Retention() { // for the container's proxy
        this(null);
    }

    /** First answers of so many students, when the next lesson opened or weeks later. */
    record Remembered(String part, int students, Score score) {}

    void publish(Assignment assignment) {
        sql.run(PUBLISH, assignment.id(), STEP, STEP);
    }

    List<Remembered> of(UUID assignment) {
        return sql.list(
                "select part, students, correct, answered from retention where assignment_id = ? order by part",
                row -> new Remembered(row.getString(1), row.getInt(2), new Score(row.getInt(3), row.getInt(4))),
                assignment);
    }
}
