package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.curriculum.LessonVersions;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;

/** Which values of an answer show which misconception, in the very text that a class was asked from. */
@ApplicationScoped
class IdeaKeys {
    private final LessonVersions versions;

    @Inject
    IdeaKeys(LessonVersions versions) {
        this.versions = versions;
    }

    IdeaKeys() { // for the container's proxy
        this(null);
    }

    /** An item's misconception and the values that show it, with spaces between them. */
    record Key(String version, String item, String misconception, String shows) {}

    /** As four arrays of PostgreSQL, side by side. */
    Stream<Object> of(List<String> texts) {
        List<Key> all = new ArrayList<>();
        texts.stream().sorted().map(versions::get).forEach(lesson -> all.addAll(of(lesson)));
        return Stream.of(
                array(all.stream().map(Key::version)),
                array(all.stream().map(Key::item)),
                array(all.stream().map(Key::misconception)),
                array(all.stream().map(Key::shows)));
    }

    /** Hashes, ids and letters hold nothing that an array would have to quote but spaces. */
    private static String array(Stream<String> words) {
        return words.collect(Collectors.joining("\",\"", "{\"", "\"}")).replace("{\"\"}", "{}");
    }

    static List<Key> of(Lesson lesson) {
        return Stream.of(lesson.practice(), lesson.check(), lesson.remember(), lesson.formB())
                .flatMap(List::stream)
                .flatMap(item -> of(lesson.version(), item))
                .toList();
    }

    private static Stream<Key> of(String version, AssessmentItem item) {
        Map<String, String> shows = new TreeMap<>();
        item.interaction().options().stream()
                .filter(option -> option.misconception() != null)
                .forEach(option -> shows.merge(
                        option.misconception(), wrong(item.interaction(), option), (one, more) -> one + " " + more));
        return shows.entrySet().stream()
                .filter(idea -> !idea.getValue().isBlank())
                .map(idea -> new Key(
                        version, item.id(), idea.getKey(), idea.getValue().trim()));
    }

    /** Choosing it, or putting it elsewhere. */
    private static String wrong(Interaction interaction, Option option) {
        if (interaction instanceof Placing placing) {
            return IntStream.rangeClosed(1, placing.places())
                    .filter(place -> place != option.place())
                    .mapToObj(option::at)
                    .collect(Collectors.joining(" "));
        }
        return option.key() ? "" : option.id();
    }
}
