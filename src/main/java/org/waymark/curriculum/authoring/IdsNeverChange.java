package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;

/**
 * Holds today's lessons against those of an earlier day: results are counted by item and option, so an id that came to
 * mean something else would mix two questions. Words may change; what they say is for a reader to judge.
 */
final class IdsNeverChange {
    private IdsNeverChange() {}

    static Stream<Finding> check(Library before, Library now) {
        return Stream.concat(before.lessons().values().stream(), before.course().stream())
                .flatMap(old -> find(now, old).flatMap(work -> check(old, work)));
    }

    private static Stream<? extends Authored> find(Library now, Authored old) {
        return Stream.concat(now.lessons().values().stream(), now.course().stream())
                .filter(work -> work.id().equals(old.id()));
    }

    private static Stream<Finding> check(Authored old, Authored work) {
        return old.scored()
                .flatMap(item -> work.scored()
                        .filter(same -> same.id().equals(item.id()))
                        .filter(same -> !meaning(same).equals(meaning(item)))
                        .map(same -> Finding.error(
                                work.place("item:" + item.id(), "en"),
                                "The item `" + item.id() + "` has another key, other options or other misconceptions"
                                        + " than before.",
                                "Give it a new id.")));
    }

    private static List<String> meaning(AssessmentItem item) {
        return item.interaction().options().stream()
                .map(IdsNeverChange::meaning)
                .sorted()
                .toList();
    }

    private static String meaning(Option option) {
        return option.id() + option.place() + (option.key() ? " key" : " " + option.misconception());
    }
}
