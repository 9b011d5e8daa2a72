package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.waymark.platform.Sql;

/**
 * Gives each student who is counted for the first time in a school year the place where they count: school and band of the
 * class in which they first finished something, or, who is only due the task of equal status, of the class that asks it.
 */
@ApplicationScoped
class PlacementPart implements ReleasePart {
    private static final String PLACE = """
            insert into placement (district_id, school_year, student_id, school_id, band)
            select distinct on (w.student_id) ?, ?, w.student_id, c.school_id, grade_band(c.grade)
            from (select t.student_id, a.class_id, s.submitted_at as at
                  from submission s join test_session t on t.id = s.session_id join assignment a on a.id = t.assignment_id
                  where s.submitted_at >= ? and s.submitted_at < ?
                  union all
                  select d.student_id, a.class_id, d.finished_at
                  from alternate_completion d join assignment a on a.id = d.assignment_id
                  where d.finished_at >= ? and d.finished_at < ?
                  union all
                  select student_id, class_id, 'infinity' from (%s) due) w
            join school_class c on c.id = w.class_id
            order by w.student_id, w.at, w.class_id
            on conflict do nothing""".formatted(Alternates.MEMBERS);

    private final Sql sql;

    @Inject
    PlacementPart(Sql sql) {
        this.sql = sql;
    }

    PlacementPart() { // for the container's proxy
        this(null);
    }

    @Override
    public String name() {
        return "placement";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void write(ReleaseDraft draft) {
        Stream<Object> own = Stream.of(
                draft.district(), draft.schoolYear(), draft.from(), draft.until(), draft.from(), draft.until());
        sql.run(PLACE, Stream.concat(own, Stream.of(Alternates.values(draft))).toArray());
        sql.find("select placement_filled()", row -> true);
    }
}
