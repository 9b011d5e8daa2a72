package org.waymark.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.assignment.Accommodation;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Shuffle;

/**
 * In which order a student finds items and options, and how many options. The same on every device and at every look.
 * What is shown decides nothing: every option of an item is taken and keeps its letter.
 */
record Arrangement(Shuffle shuffle, boolean fewer) {

    static Arrangement of(TestPart part, UUID student, Accommodation accommodation) {
        return new Arrangement(new Shuffle(part.path()).within(student.toString()), accommodation.fewerOptions());
    }

    List<AssessmentItem> items(List<AssessmentItem> items) {
        return shuffle.of(items, AssessmentItem::id);
    }

    List<Option> options(AssessmentItem item) {
        List<Option> options = item.interaction().options();
        Shuffle within = shuffle.within(item.id());
        if (options.stream().noneMatch(Option::key)) {
            return within.mixed(solved(options), Option::id);
        }
        return within.of(fewer ? few(options, within.within("distractor")) : options, Option::id);
    }

    /** What is put somewhere, as if all of it were where it belongs. */
    private static List<Option> solved(List<Option> options) {
        return options.stream().sorted(Comparator.comparingInt(Option::place)).toList();
    }

    /** The keys and one distractor. Which one is drawn apart from the order, or the second of two would mostly be right. */
    private static List<Option> few(List<Option> options, Shuffle draw) {
        Stream<Option> keys = options.stream().filter(Option::key);
        List<Option> wrong = options.stream().filter(option -> !option.key()).toList();
        return Stream.concat(keys, draw.of(wrong, Option::id).stream().limit(1)).toList();
    }
}
