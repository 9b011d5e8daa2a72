package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

/** Forms of one blueprint: what is gained between them is learning and not an easier form. */
final class FormsAreParallel implements Rule {
    private static final List<String> MEASURED = List.of("6-8", "9-12");

    @Override
    public String says() {
        return "From grade 6 on the quiz has a Form B: an item for each of its items, in order, of the same objective and purpose.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        List<String> quiz = blueprint(lesson, lesson.check());
        List<String> other = blueprint(lesson, lesson.formB());
        boolean needed = MEASURED.contains(lesson.band()) || !other.isEmpty();
        return !needed || quiz.equals(other)
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.heading(lesson, other.isEmpty() ? "Remember" : "Form B", "en"),
                        "The quiz asks " + quiz + " and Form B " + other + ".",
                        "Write Form B item by item, in the order of Check."));
    }

    /** Objective and purpose of each item. */
    private static List<String> blueprint(Lesson lesson, List<AssessmentItem> items) {
        return items.stream()
                .map(item -> item.objective() + ": "
                        + lesson.blueprints().get(item.id()).asks())
                .toList();
    }
}
