package org.waymark.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.Sql;

/** How far the schools are with the adult course: counts of their teachers, and no names. */
@ApplicationScoped
public class TrainedTeachers {
    private static final String BY_SCHOOL = """
            with valid as (
                select user_id, array_agg(distinct module_id) as modules from module_attempt
                where passed and attempted_at > ? and attempted_at < ? group by user_id)
            select o.id, count(u.id) as teachers,
                   count(u.id) filter (where v.modules @> ?::text[]) as ready,
                   count(u.id) filter (where v.modules @> ?::text[]) as finished
            from org o
            left join app_user u on u.school_id = o.id and u.role = 'teacher'
            left join valid v on v.user_id = u.id
            where o.type = 'school'
            group by o.id order by o.id""";

    private final Sql sql;

    @Inject
    TrainedTeachers(Sql sql) {
        this.sql = sql;
    }

    TrainedTeachers() { // for the container's proxy
        this(null);
    }

    /**
     * A school's teachers.
     *
     * @param ready have finished what comes before the first lesson
     * @param finished have finished every module
     */
    public record School(UUID id, int teachers, int ready, int finished) {}

    /** As it was at a time: what was passed within twelve months before it. */
    public List<School> of(List<String> course, Instant at) {
        return sql.list(
                BY_SCHOOL,
                row -> new School(
                        row.getObject("id", UUID.class),
                        row.getInt("teachers"),
                        row.getInt("ready"),
                        row.getInt("finished")),
                Completion.since(at),
                at,
                array(Readying.MODULES),
                array(course));
    }

    private static String array(List<String> modules) {
        return "{" + String.join(",", modules) + "}";
    }
}
