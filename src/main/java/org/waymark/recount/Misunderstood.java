package org.waymark.recount;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Rekeying;
import org.waymark.curriculum.item.Response;
import org.waymark.curriculum.item.Score;

/** Which misunderstandings sessions showed, of the answers that could show them; names are {@code part misconception}. */
final class Misunderstood {
    private final Work work;
    private final AnswerKey key;
    private final Map<String, Map<String, Map<String, Set<String>>>> values = new HashMap<>();

    Misunderstood(Work work, AnswerKey key) {
        this.work = work;
        this.key = key;
    }

    Map<String, Score> of(List<Sitting> sittings) {
        Map<String, Score> shown = new TreeMap<>();
        for (Sitting sitting : sittings) {
            Map<String, Given> counting = sitting.counting();
            values.computeIfAbsent(sitting.part(), this::values)
                    .forEach((item, shows) -> shows.forEach((name, values) ->
                            shown.merge(sitting.part() + " " + name, score(counting.get(item), values), Score::plus)));
        }
        return shown;
    }

    /** By item and misconception; what was left out of the quiz says nothing. */
    private Map<String, Map<String, Set<String>>> values(String part) {
        return work.items(part).stream()
                .filter(item ->
                        key.rekeying(item.id()).filter(Rekeying::leavesOut).isEmpty())
                .collect(Collectors.toMap(AssessmentItem::id, item -> values(item, key)));
    }

    private static Score score(Given given, Set<String> values) {
        if (given == null || !(given.response() instanceof Response.Given response)) {
            return Score.NONE;
        }
        return new Score(response.values().stream().anyMatch(values::contains) ? 1 : 0, 1);
    }

    /** By misconception, the values of a response that show it. */
    private static Map<String, Set<String>> values(AssessmentItem item, AnswerKey key) {
        return item.interaction().options().stream()
                .filter(option -> option.misconception() != null)
                .filter(option -> item.interaction() instanceof Placing || !key.isRight(item, option))
                .collect(Collectors.toMap(
                        Option::misconception,
                        option -> wrong(item, option).collect(Collectors.toSet()),
                        (one, other) -> {
                            Set<String> both = new HashSet<>(one);
                            both.addAll(other);
                            return both;
                        }));
    }

    private static Stream<String> wrong(AssessmentItem item, Option option) {
        return item.interaction() instanceof Placing placing
                ? IntStream.rangeClosed(1, placing.places())
                        .filter(place -> place != option.place())
                        .mapToObj(option::at)
                : Stream.of(option.id());
    }
}
