package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Rekeying;
import org.waymark.quiz.Part;
import org.waymark.quiz.Regrades;
import org.waymark.quiz.TestParts;

/** Which ideas a quiz's answers could show, and how many did. What was left out of the quiz says nothing. */
@ApplicationScoped
class Ideas {
    private final TestParts parts;
    private final Regrades regrades;

    @Inject
    Ideas(TestParts parts, Regrades regrades) {
        this.parts = parts;
        this.regrades = regrades;
    }

    Ideas() { // for the container's proxy
        this(null, null);
    }

    /** By misconception. */
    Map<String, Changes.Share> of(Assignment assignment, Map<String, Counts.Responses> responses) {
        AnswerKey key = regrades.key(assignment.id());
        Map<String, Changes.Share> shares = new TreeMap<>();
        for (AssessmentItem item : parts.of(assignment, Part.QUIZ).items()) {
            if (key.rekeying(item.id()).filter(Rekeying::leavesOut).isEmpty()) {
                Counts.Responses given = responses.getOrDefault(item.id(), Counts.Responses.NONE);
                add(new ItemCounts(item, given.told(), key), shares);
            }
        }
        return shares;
    }

    private static void add(ItemCounts counts, Map<String, Changes.Share> shares) {
        for (String idea : counts.misconceptions()) {
            shares.merge(idea, new Changes.Share(counts.showing(idea), counts.answered()), Changes.Share::plus);
        }
    }
}
