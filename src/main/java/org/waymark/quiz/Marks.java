package org.waymark.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.Score;

/** What the responses that count are worth, by objective. */
record Marks(Map<String, Score> objectives) {
    static Marks of(TestPart part, List<Responses.Stored> counting, AnswerKey key) {
        Map<String, Score> objectives = new LinkedHashMap<>();
        for (Responses.Stored stored : counting) {
            part.item(stored.item())
                    .ifPresent(item ->
                            objectives.merge(item.objective(), key.score(item, stored.response()), Score::plus));
        }
        return new Marks(objectives);
    }

    Score total() {
        return Score.sum(objectives.values());
    }
}
