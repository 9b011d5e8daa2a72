package org.waymark.curriculum.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By what a quiz is marked: the key that its items were written with, and what was decided about them since, in this
 * order. The same responses are worth the same, whenever they are marked.
 */
public record AnswerKey(Map<String, List<Rekeying>> decided) {
    public static final AnswerKey AS_WRITTEN = new AnswerKey(Map.of());

    /** This key, and one more decision about an item. */
    public AnswerKey with(String item, Rekeying rekeying) {
        Map<String, List<Rekeying>> more = new LinkedHashMap<>(decided);
        List<Rekeying> chain = new ArrayList<>(decided.getOrDefault(item, List.of()));
        chain.add(rekeying);
        more.put(item, List.copyOf(chain));
        return new AnswerKey(more);
    }

    /** The newest decision about an item. */
    public Optional<Rekeying> rekeying(String item) {
        List<Rekeying> chain = decided.getOrDefault(item, List.of());
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    public Score score(AssessmentItem item, Response response) {
        Score score = item.score(response);
        for (Rekeying rekeying : decided.getOrDefault(item.id(), List.of())) {
            score = rekeying.score(item, response, score);
        }
        return score;
    }

    /** Whether a response is right by the newest decision; one that was right before may still be worth what it was. */
    public boolean isRight(AssessmentItem item, Response.Given given) {
        return rekeying(item.id())
                .map(now -> now.isRight(item, given))
                .orElseGet(() -> item.interaction().isRight(given));
    }

    /** Whether choosing an option is right by the newest decision. */
    public boolean isRight(AssessmentItem item, Option option) {
        return rekeying(item.id()).map(now -> now.right().contains(option.id())).orElse(option.key());
    }
}
