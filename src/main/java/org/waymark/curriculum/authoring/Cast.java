package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who is who in a lesson's stories, by name.
 *
 * @param harmed pushed, tricked, hurt, or alone with a problem
 * @param harming mostly without a name
 * @param asks shown asking for help
 */
record Cast(List<String> harmed, List<String> helper, List<String> harming, List<String> asks, List<String> other) {

    static Cast read(Yaml front) {
        Yaml cast = front.has("cast") ? front.map("cast") : front;
        return new Cast(
                cast.texts("harmed"),
                cast.texts("helper"),
                cast.texts("harming"),
                cast.texts("asks"),
                cast.texts("other"));
    }

    /** Everyone once. */
    Stream<String> all() {
        return Stream.of(harmed, helper, harming, asks, other)
                .flatMap(List::stream)
                .distinct();
    }
}
