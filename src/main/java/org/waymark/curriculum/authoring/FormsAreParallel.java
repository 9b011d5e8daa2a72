package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

/** Forms of one blueprint: what is gained between them is learning and not an easier form. */
final class FormsAreParallel implements Rule {
    private static final List<String> MEASURED = List.of("6-8", "9-12");

    @Override
    public String says() {
        return "From grade 6 on the quiz has a Form B: an item for each of its items, in order, on the same objective.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        if (!MEASURED.contains(lesson.band()) && lesson.formB().isEmpty()) {
            return Stream.of();
        }
        if (lesson.formB().isEmpty()) {
            return Stream.of(
                    Finding.advice(Lines.heading(lesson, "Remember", "en"), "There is no Form B.", "Write it."));
        }
        return blueprint(lesson.check()).equals(blueprint(lesson.formB()))
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.heading(lesson, lesson.formB().isEmpty() ? "Remember" : "Form B", "en"),
                        "The quiz asks about " + blueprint(lesson.check()) + " and Form B about "
                                + blueprint(lesson.formB()) + ".",
                        "Write Form B item by item, in the order of Check."));
    }

    private static List<String> blueprint(List<AssessmentItem> items) {
        return items.stream().map(AssessmentItem::objective).toList();
    }
}
