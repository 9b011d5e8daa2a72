package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.platform.Sql;

/**
 * How many students each school has by band, from the roster: whoever was in a class of the school year, once each, where
 * they count or else in the class that they joined first. A state publishes as much, so it stands open, and the protection
 * reckons with it.
 */
@ApplicationScoped
class EnrollmentPart implements ReleasePart {
    private static final String COUNT = """
            insert into release_figure (district_id, release_id, measure, place, kind, value)
            select ?, ?, 'enrolled', coalesce(p.school_id, e.school_id)::text, coalesce(p.band, e.band), count(*)
            from (select distinct on (e.user_id) e.user_id as student_id, c.school_id, grade_band(c.grade) as band
                  from enrollment e join school_class c on c.id = e.class_id
                  where e.role = 'student' and e.begins_at < ? and (e.ended_at is null or e.ended_at >= ?)
                  order by e.user_id, e.begins_at, c.id) e
            full join (select student_id, school_id, band from placement where school_year = ?) p
                on p.student_id = e.student_id
            group by 4, 5""";

    private final Sql sql;

    @Inject
    EnrollmentPart(Sql sql) {
        this.sql = sql;
    }

    EnrollmentPart() { // for the container's proxy
        this(null);
    }

    @Override
    public String name() {
        return "enrollment";
    }

    /** After everybody has a place, and before what is counted against it. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void write(ReleaseDraft draft) {
        sql.run(COUNT, draft.district(), draft.id(), draft.until(), draft.from(), draft.schoolYear());
    }
}
