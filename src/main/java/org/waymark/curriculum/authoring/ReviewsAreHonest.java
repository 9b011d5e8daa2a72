package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class ReviewsAreHonest implements SharedRule {
    private static final List<String> LESSON = List.of(
            "school-counselor",
            "child-protection-specialist",
            "survivor-leader",
            "special-education-or-el-teacher",
            "native-spanish-educator",
            "parent");
    private static final List<String> MODULE = List.of(
            "school-counselor",
            "child-protection-specialist",
            "survivor-leader",
            "native-spanish-educator",
            "legal-reader");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public String says() {
        return "Six roles review a lesson and five a module, and a review that was done has a name and a date.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        List<String> roles = lesson.reviews().stream().map(Review::role).toList();
        Stream<Finding> missing = roles(lesson).stream()
                .filter(role -> !roles.contains(role))
                .map(role -> Finding.error(
                        Lines.holding(lesson.files(), "review.yaml", "reviews:"),
                        "The role " + role + " is missing.",
                        "Write `" + role + ": not yet reviewed`."));
        return Stream.concat(missing, lesson.reviews().stream().flatMap(review -> check(lesson, review)));
    }

    private static Stream<Finding> check(Authored lesson, Review review) {
        Place place = Lines.holding(lesson.files(), "review.yaml", review.role() + ":");
        if (!roles(lesson).contains(review.role())) {
            return Stream.of(Finding.error(
                    place, "There is no role " + review.role() + ".", "Use one of " + roles(lesson) + "."));
        }
        return review.done() && !DATE.matcher(review.date()).matches()
                ? Stream.of(Finding.error(
                        place, "The review by " + review.by() + " has no date.", "Write `date: 2027-01-15`."))
                : Stream.of();
    }

    private static List<String> roles(Authored lesson) {
        return lesson.page().equals("module") ? MODULE : LESSON;
    }
}
