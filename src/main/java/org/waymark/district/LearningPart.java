package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * What students knew before a lesson and after it: the mean of the scores of those who took the form before and the quiz
 * after, each student the mean of their lessons; and what was learned, as an interval.
 */
@ApplicationScoped
class LearningPart implements ReleasePart {
    static final String BEFORE = "before";
    static final String AFTER = "after";

    /** Pairs of a student's scores, by lesson; who took part in it is told by the teachers' view of the same. */
    static final String PAIRS = """
            select t.student_id, a.class_id, b.correct::float8 / b.answered as before, q.correct::float8 / q.answered as after
            from matched_pair p
            join standing_score b on b.session_id = p.before_id
            join standing_score q on q.session_id = p.after_id
            join test_session t on t.id = p.after_id
            join assignment a on a.id = p.assignment_id
            where q.submitted_at >= ? and q.submitted_at < ?""";

    private static final String MEMBERS = """
            with pair as materialized (%s)
            select student_id, class_id, 'before' as kind, before as yes from pair
            union all
            select student_id, class_id, 'after', after from pair""".formatted(PAIRS);

    private final Counting counting;
    private final Places places;
    private final Editions editions;
    private final DistrictGains gains;

    @Inject
    LearningPart(Counting counting, Places places, Editions editions, DistrictGains gains) {
        this.counting = counting;
        this.places = places;
        this.editions = editions;
        this.gains = gains;
    }

    LearningPart() { // for the container's proxy
        this(null, null, null, null);
    }

    @Override
    public String name() {
        return "learning";
    }

    @Override
    public void write(ReleaseDraft draft) {
        List<Count> counts = counting.of(draft, MEMBERS, draft.from(), draft.until());
        boolean all = Stream.of(BEFORE, AFTER)
                .map(measure -> editions.shares(draft, measure, places.shares(draft, measure, counts, measure)))
                .reduce(true, Boolean::logicalAnd);
        if (all) {
            gains.publish(draft);
        } else {
            gains.carry(draft);
        }
    }
}
