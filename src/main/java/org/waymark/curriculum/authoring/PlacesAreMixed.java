package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;

/** On paper, and for whoever does not shuffle, the order of the file is the order of the page. */
final class PlacesAreMixed implements SharedRule {
    @Override
    public String says() {
        return "Options to put in order, to match or to sort do not stand in the order of their places.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return lesson.scored()
                .filter(item -> item.interaction() instanceof Placing && inOrder(item))
                .map(item -> Finding.error(
                        lesson.place("item:" + item.id(), "en"),
                        "The options stand where they belong already.",
                        "Write them in another order."));
    }

    private static boolean inOrder(AssessmentItem item) {
        List<Integer> places =
                item.interaction().options().stream().map(Option::place).toList();
        return places.equals(places.stream().sorted().toList());
    }
}
