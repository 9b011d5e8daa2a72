package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.platform.Sql;

/** Reads what {@link TaughtPart} has written, and of {@link ReadinessPart} the teachers. */
@ApplicationScoped
class TaughtLessons {
    private final Sql sql;

    @Inject
    TaughtLessons(Sql sql) {
        this.sql = sql;
    }

    TaughtLessons() { // for the container's proxy
        this(null);
    }

    /** @param release null while there is none */
    TaughtFigures of(Release release) {
        if (release == null) {
            return TaughtFigures.NONE;
        }
        Map<TaughtFigures.Group, Integer> classes = new HashMap<>();
        sql.list(
                "select school_id, grade, classes from release_classes where release_id = ?",
                row -> classes.put(group(row), row.getInt("classes")),
                release.id());
        Map<TaughtFigures.Lesson, TaughtFigures.Count> taught = new HashMap<>();
        sql.list(
                """
                select school_id, grade, lesson_id, classes, first_week, last_week
                from release_taught where release_id = ?""",
                row -> taught.put(new TaughtFigures.Lesson(group(row), row.getString("lesson_id")), count(row)),
                release.id());
        return new TaughtFigures(schools(release), classes, taught);
    }

    private List<TaughtFigures.School> schools(Release release) {
        return sql.list(
                """
                select o.id, o.name, t.value as teachers, r.value as ready
                from release_figure t
                join release_figure r on r.release_id = t.release_id and r.place = t.place and r.kind = t.kind
                                     and r.measure = 'teachers-ready'
                join org o on o.id = t.place::uuid
                where t.release_id = ? and t.measure = 'teachers' and t.kind = 'all' order by o.name, o.id""",
                row -> new TaughtFigures.School(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("teachers"),
                        row.getInt("ready")),
                release.id());
    }

    private static TaughtFigures.Group group(ResultSet row) throws SQLException {
        return new TaughtFigures.Group(row.getObject("school_id", UUID.class), row.getInt("grade"));
    }

    private static TaughtFigures.Count count(ResultSet row) throws SQLException {
        return new TaughtFigures.Count(
                row.getInt("classes"),
                row.getObject("first_week", LocalDate.class),
                row.getObject("last_week", LocalDate.class));
    }
}
