package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.platform.Sql;

/**
 * Counts students by school and by band, each student in one place. It is one statement, or one for some of the schools at a
 * time, and nothing of a student leaves the database.
 */
@ApplicationScoped
class Counting {
    /** Members are {@code student_id}, {@code class_id}, {@code kind} and {@code yes}, with as many rows as there are. */
    private static final String COUNT = """
            with member as materialized (%s),
            placed as materialized (
                select m.student_id, m.class_id, m.kind, p.school_id::text as school, p.band, m.yes
                from member m
                join placement p on p.student_id = m.student_id and p.school_year = ?),
            person as (
                select student_id, kind, school, band, avg(yes) as yes from placed group by student_id, kind, school, band),
            seat as (select distinct student_id, class_id, kind, school, band from placed),
            size as (
                select kind, school, band, max(n) as largest
                from (select kind, school, band, class_id, count(*) as n from seat
                      group by grouping sets ((kind, school, class_id), (kind, band, class_id), (kind, class_id))) c
                group by kind, school, band),
            counted as (
                select kind, school, band, count(*) as n, sum(yes) as yes from person
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

    /** Sorting a district's answers takes more room than one page's queries do; it is given back with the transaction. */
    void makeRoom() {
        sql.find("select set_config('work_mem', '96MB', true)", row -> true);
    }

    /** @param values of the statement that finds the members */
    List<Count> of(ReleaseDraft draft, String members, Object... values) {
        List<Object> all = new ArrayList<>(List.of(values));
        all.add(draft.schoolYear());
        return sql.list(
                COUNT.formatted(members),
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
