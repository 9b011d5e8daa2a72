package org.waymark.reporting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Response;
import org.waymark.curriculum.item.Text;

/**
 * What a class gave to one item. Whole responses are counted, because whether all of one is right cannot be told from
 * its parts.
 *
 * @param responses as they are written, with their counts; {@code declined} among them
 * @param key by what they are marked
 */
record ItemCounts(AssessmentItem item, Map<String, Integer> responses, AnswerKey key) {
    static final String DECLINED = "declined";

    /** A value of responses: an option, or an option and where it was put; {@code n} of {@code of} responses have it. */
    record Entry(String value, Text words, boolean right, String misconception, int n, int of) {}

    int declined() {
        return responses.getOrDefault(DECLINED, 0);
    }

    int answered() {
        return responses.values().stream().mapToInt(Integer::intValue).sum() - declined();
    }

    int correct() {
        return given().filter(
                        one -> Response.of(one.getKey()) instanceof Response.Given given && key.isRight(item, given))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Every option; of what can be put somewhere, where it belongs and where it was put. */
    List<Entry> entries() {
        List<Option> options = item.interaction().options();
        return item.interaction() instanceof Placing placing
                ? options.stream().flatMap(option -> put(placing, option)).toList()
                : options.stream().map(this::chosen).toList();
    }

    /** The misunderstandings that a wrong response can show. */
    Set<String> misconceptions() {
        return item.interaction().options().stream()
                .filter(option -> item.interaction() instanceof Placing || !key.isRight(item, option))
                .map(Option::misconception)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many responses show a misunderstanding, in one of their values or in several. */
    int showing(String misconception) {
        Set<String> values = entries().stream()
                .filter(entry -> misconception.equals(entry.misconception()))
                .map(Entry::value)
                .collect(Collectors.toSet());
        return having(values);
    }

    private Entry chosen(Option option) {
        boolean right = key.isRight(item, option);
        Text words = option.words().isEmpty() && option.picture() != null
                ? option.picture().alt()
                : option.words().plain();
        return new Entry(
                option.id(), words, right, right ? null : option.misconception(), having(option.id()), answered());
    }

    private Stream<Entry> put(Placing placing, Option option) {
        return IntStream.rangeClosed(1, placing.places())
                .filter(place -> place == option.place() || having(option.at(place)) > 0)
                .mapToObj(place -> {
                    boolean right = place == option.place();
                    return new Entry(
                            option.at(place),
                            placing.put(option, place),
                            right,
                            right ? null : option.misconception(),
                            having(option.at(place)),
                            answered());
                });
    }

    private int having(String value) {
        return having(Set.of(value));
    }

    private int having(Set<String> values) {
        return given().filter(one -> Stream.of(one.getKey().split(" ")).anyMatch(values::contains))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Stream<Map.Entry<String, Integer>> given() {
        return responses.entrySet().stream().filter(one -> !one.getKey().equals(DECLINED));
    }
}
