package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.platform.Sql;

/**
 * In how many classes of each school and grade each lesson was taught, and of how many. A lesson was taught in a class
 * when somebody in it has finished the quiz or the task of equal status, or papers or devices without names were counted.
 * Which of these it was, and of whom, is not in the release.
 */
@ApplicationScoped
class TaughtPart implements ReleasePart {
    /** A class, a lesson, and when somebody was done with it in the draft's time. */
    private static final String DONE = """
            with draft as (select ?::uuid as district, ?::uuid as id, ?::timestamptz as begins, ?::timestamptz as ends,
                                  ?::text as zone),
            done as materialized (
                select a.class_id, a.lesson_id, w.finished_at as at
                from draft d cross join assignment_completion w join assignment a on a.id = w.assignment_id
                where w.finished_at >= d.begins and w.finished_at < d.ends
                union all
                select a.class_id, a.lesson_id, s.made_at
                from draft d cross join count_sheet s join assignment a on a.id = s.assignment_id
                where s.students > 0 and s.made_at >= d.begins and s.made_at < d.ends
                  and (s.ended_at is null or s.ended_at >= d.ends))
            """;

    /** Both in one, since what is done is found in a year of finished quizzes. */
    private static final String TAUGHT = DONE + """
            , taught as (
                insert into release_taught
                    (district_id, release_id, school_id, grade, lesson_id, classes, first_week, last_week)
                select d.district, d.id, c.school_id, c.grade, w.lesson_id, count(distinct w.class_id),
                       date_trunc('week', min(w.at) at time zone min(d.zone))::date,
                       date_trunc('week', max(w.at) at time zone min(d.zone))::date
                from draft d cross join done w join school_class c on c.id = w.class_id
                group by d.district, d.id, c.school_id, c.grade, w.lesson_id)
            insert into release_classes (district_id, release_id, school_id, grade, classes)
            select d.district, d.id, c.school_id, c.grade, count(*)
            from draft d cross join school_class c
            where exists (select from done w where w.class_id = c.id)
               or exists (select from enrollment e where e.class_id = c.id and e.role = 'student'
                          and e.begins_at < d.ends and (e.ended_at is null or e.ended_at >= d.begins))
            group by d.district, d.id, c.school_id, c.grade""";

    private final Sql sql;

    @Inject
    TaughtPart(Sql sql) {
        this.sql = sql;
    }

    TaughtPart() { // for the container's proxy
        this(null);
    }

    @Override
    public String name() {
        return "taught";
    }

    @Override
    public void write(ReleaseDraft draft) {
        sql.run(
                TAUGHT,
                draft.district(),
                draft.id(),
                draft.from(),
                draft.until(),
                draft.zone().getId());
    }
}
