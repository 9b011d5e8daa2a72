package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.platform.Sql;

/**
 * Counts students by school and by band, each student in one place. It is one statement, and nothing of a student leaves
 * the database.
 */
@ApplicationScoped
class Counting {
    /** Members are {@code student_id}, {@code class_id}, {@code kind} and {@code yes}, with as many rows as there are. */
    private static final String COUNT = """
            with member as (%s),
            seat as materialized (
                select student_id, class_id, kind, %s as yes, count(*) as times from member
                group by student_id, class_id, kind),
            placed as materialized (
                select student_id, school_id::text as school, band from placement where school_year = ?),
            person as (select student_id, kind, %s as yes from seat group by student_id, kind),
            size as (
                select kind, school, band, max(n) as largest
                from (select kind, school, band, class_id, count(*) as n from seat join placed using (student_id)
                      group by grouping sets ((kind, school, class_id), (kind, band, class_id), (kind, class_id))) c
                group by kind, school, band),
            counted as (
                select kind, school, band, count(*) as n, sum(yes) as yes from person join placed using (student_id)
                group by grouping sets ((kind, school), (kind, band), (kind)))
            select c.kind, coalesce(c.school, c.band, 'all') as place, c.n, c.yes::float8, s.largest,
                   case when c.band is null then 'school' else 'band' end as grouping
            from counted c
            join size s on s.kind = c.kind and coalesce(s.school, s.band, 'all') = coalesce(c.school, c.band, 'all')""";

    private final Sql sql;

    @Inject
    Counting(Sql sql) {
        this.sql = sql;
    }

    Counting() { // for the container's proxy
        this(null);
    }

    /**
     * Of each student the mean of their rows.
     *
     * @param values of the statement that finds the members
     */
    List<Count> means(ReleaseDraft draft, String members, Object... values) {
        return count(draft, COUNT.formatted(members, "sum(yes)", "sum(yes) / sum(times)"), values);
    }

    /** Of each student yes, 1, where one of their rows says so. */
    List<Count> any(ReleaseDraft draft, String members, Object... values) {
        return count(draft, COUNT.formatted(members, "max(yes)", "max(yes)"), values);
    }

    private List<Count> count(ReleaseDraft draft, String statement, Object... values) {
        List<Object> all = new ArrayList<>(List.of(values));
        all.add(draft.schoolYear());
        return sql.list(
                statement,
                row -> new Count(
                        row.getString("grouping"),
                        row.getString("place"),
                        row.getString("kind"),
                        row.getInt("n"),
                        row.getInt("largest"),
                        row.getDouble("yes")),
                all.toArray());
    }
}
