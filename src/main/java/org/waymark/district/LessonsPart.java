package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.platform.Sql;

/**
 * Classes that have begun, and lessons that were taught, each once for every class: somebody has finished the quiz or the
 * task of equal status, or the class was counted without names. They count where the class is now, by its grade, and by
 * the strand of the assignment. They are nobody's personal data and are shown as they are.
 */
@ApplicationScoped
class LessonsPart implements ReleasePart {
    private static final String TAUGHT = """
            insert into release_figure (district_id, release_id, measure, place, kind, value)
            with draft as (select ?::timestamptz as begins, ?::timestamptz as ends, ? as zone),
            taught as materialized (
                select c.school_id, grade_band(c.grade) as band, a.strand, a.class_id, a.lesson_id, min(d.at) as at
                from (select assignment_id, min(finished_at) as at
                      from assignment_completion, draft where finished_at >= begins and finished_at < ends
                      group by assignment_id
                      union all
                      select assignment_id, made_at from count_sheet, draft
                      where students > 0 and made_at >= begins and made_at < ends
                        and (ended_at is null or ended_at >= ends)) d
                join assignment a on a.id = d.assignment_id
                join school_class c on c.id = a.class_id
                group by c.school_id, c.grade, a.strand, a.class_id, a.lesson_id)
            """;

    private static final String PLACES = """
            select '%s' as measure, coalesce(school_id::text, band, 'all') as place, coalesce(strand, 'all') as kind, %s as value
            from taught
            group by grouping sets ((school_id, strand), (school_id), (band, strand), (band), (strand), ())
            union all
            """;

    /** All in one, since what was taught when is found in a year of finished quizzes. */
    private static final String FIGURES = TAUGHT
            + "select ?, ?, f.measure, f.place, f.kind, f.value from ("
            + PLACES.formatted("classes", "count(distinct class_id)")
            + PLACES.formatted("lessons", "count(*)")
            + """
            select 'lessons-in-week', 'all', to_char(date_trunc('week', at at time zone zone), 'YYYY-MM-DD'), count(*)
            from taught, draft group by 3) f""";

    private static final String ALL_CLASSES = """
            insert into release_figure (district_id, release_id, measure, place, kind, value)
            select ?, ?, 'all-classes', o.id::text, 'all', count(c.id)
            from org o
            left join school_class c on c.school_id = o.id and exists (
                select from enrollment e
                where e.class_id = c.id and e.role = 'student' and e.begins_at < ? and (e.ended_at is null or e.ended_at >= ?))
            where o.type = 'school'
            group by o.id""";

    private final Sql sql;

    @Inject
    LessonsPart(Sql sql) {
        this.sql = sql;
    }

    LessonsPart() { // for the container's proxy
        this(null);
    }

    @Override
    public String name() {
        return "lessons";
    }

    @Override
    public void write(ReleaseDraft draft) {
        sql.run(FIGURES, draft.from(), draft.until(), draft.zone().getId(), draft.district(), draft.id());
        sql.run(ALL_CLASSES, draft.district(), draft.id(), draft.until(), draft.from());
    }
}
