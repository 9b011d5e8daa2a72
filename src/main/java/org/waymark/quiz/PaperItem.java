package org.waymark.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

/**
 * One question of a printed quiz, with what can be counted of it: each option where one is picked, elsewhere right or not,
 * because nobody counts arrangements by hand; and papers without an answer.
 */
record PaperItem(AssessmentItem item, int number) {
    static final String RIGHT = "right";
    /** All that is not right, as it is stored too. */
    static final String OTHER = "other";

    static final String DECLINED = "declined";

    /** In the order of the print. */
    static List<PaperItem> of(TestPart part) {
        List<PaperItem> items = new ArrayList<>();
        part.items().forEach(item -> items.add(new PaperItem(item, items.size() + 1)));
        return items;
    }

    String code() {
        return TestPart.code(item.id());
    }

    List<String> choices() {
        Stream<String> counted = item.interaction().picksOne()
                ? item.interaction().options().stream().map(option -> option.id())
                : Stream.of(RIGHT, OTHER);
        return Stream.concat(counted, Stream.of(DECLINED)).toList();
    }

    /** How a form calls a count. */
    String field(String choice) {
        return code() + "." + choice;
    }

    /** How a count is stored: as a whole response. */
    String stored(String choice) {
        return choice.equals(RIGHT) ? item.interaction().correct().written() : choice;
    }
}
