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

    /** Pairs of a student's scores, by lesson. Who is in it is as in {@code matched_pair}, for the whole district at once. */
    static final String PAIRS = """
            select b.student_id, a.class_id, was.correct::float8 / was.answered as before, is_now.correct::float8 / is_now.answered as after
            from test_session b
            join every_standing_score was on was.session_id = b.id
            join test_session q on q.assignment_id = b.assignment_id and q.student_id = b.student_id and q.part = 'quiz'
            join every_standing_score is_now on is_now.session_id = q.id
            join assignment a on a.id = b.assignment_id
            where b.part = 'before' and was.submitted_at <= q.begun_at and was.answered > 0 and is_now.answered > 0
              and is_now.submitted_at >= ? and is_now.submitted_at < ?""";

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
        List<Count> counts = counting.means(draft, MEMBERS, draft.from(), draft.until());
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
