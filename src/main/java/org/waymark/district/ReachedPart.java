package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Students who have finished a lesson's quiz, or the task of equal status, by strand. */
@ApplicationScoped
class ReachedPart implements ReleasePart {
    static final String MEASURE = "reached";

    private static final String MEMBERS = """
            with done as materialized (
                select distinct d.student_id, a.class_id, a.strand
                from assignment_completion d join assignment a on a.id = d.assignment_id
                where d.finished_at >= ? and d.finished_at < ?)
            select student_id, class_id, strand as kind, 1 as yes from done
            union all
            select student_id, class_id, 'all', 1 from done""";

    private final Counting counting;
    private final Places places;
    private final Editions editions;

    @Inject
    ReachedPart(Counting counting, Places places, Editions editions) {
        this.counting = counting;
        this.places = places;
        this.editions = editions;
    }

    ReachedPart() { // for the container's proxy
        this(null, null, null);
    }

    @Override
    public String name() {
        return MEASURE;
    }

    @Override
    public void write(ReleaseDraft draft) {
        editions.tables(
                draft,
                MEASURE,
                places.tables(draft, MEASURE, counting.means(draft, MEMBERS, draft.from(), draft.until())));
    }
}
