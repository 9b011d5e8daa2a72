package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;

/**
 * Whether the places of the keys over all quizzes could be chance: chi-square against an even spread. 5.99 is its value
 * at p = 0.05 with two degrees of freedom, for items of three options.
 */
final class KeysAreSpread implements Rule {
    private static final int OPTIONS = 3;
    private static final double CRITICAL = 5.99;

    @Override
    public String says() {
        return "Over the whole curriculum the key stands in each of three places about equally often.";
    }

    /** Reported once, at the first lesson. */
    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        if (!library.lessons().keySet().iterator().next().equals(lesson.id())) {
            return Stream.of();
        }
        long[] places = new long[OPTIONS];
        library.lessons().values().stream()
                .flatMap(Lesson::singles)
                .map(AssessmentItem::interaction)
                .filter(interaction -> interaction.options().size() == OPTIONS)
                .forEach(interaction -> places[key(interaction.options())]++);
        return chiSquare(places) <= CRITICAL
                ? Stream.of()
                : Stream.of(Finding.error(
                        lesson.files().place("lesson.en.md"),
                        "Keys stand in the first, second and third place " + places[0] + ", " + places[1] + " and "
                                + places[2] + " times in all lessons.",
                        "Put options of some items in another order."));
    }

    private static int key(List<Option> options) {
        return Math.max(0, options.stream().map(Option::key).toList().indexOf(true));
    }

    private static double chiSquare(long[] places) {
        double even = (places[0] + places[1] + places[2]) / (double) OPTIONS;
        double sum = 0;
        for (long place : places) {
            sum += even == 0 ? 0 : (place - even) * (place - even) / even;
        }
        return sum;
    }
}
