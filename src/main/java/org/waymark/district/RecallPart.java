package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How much students knew when they were asked again at a later lesson, or weeks later: the mean of their scores. */
@ApplicationScoped
class RecallPart implements ReleasePart {
    static final String MEASURE = "recall";

    private static final String MEMBERS = """
            select t.student_id, a.class_id, 'recall' as kind, s.correct::float8 / s.answered as yes
            from every_standing_score s
            join test_session t on t.id = s.session_id
            join assignment a on a.id = t.assignment_id
            where t.part in ('recall', 'reminder') and s.answered > 0 and s.submitted_at >= ? and s.submitted_at < ?""";

    private final Counting counting;
    private final Places places;
    private final Editions editions;

    @Inject
    RecallPart(Counting counting, Places places, Editions editions) {
        this.counting = counting;
        this.places = places;
        this.editions = editions;
    }

    RecallPart() { // for the container's proxy
        this(null, null, null);
    }

    @Override
    public String name() {
        return MEASURE;
    }

    @Override
    public void write(ReleaseDraft draft) {
        editions.shares(
                draft,
                MEASURE,
                places.shares(draft, MEASURE, counting.means(draft, MEMBERS, draft.from(), draft.until()), MEASURE));
    }
}
