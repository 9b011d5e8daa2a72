package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class ReviewsAreHonest implements Rule {
    private static final List<String> ROLES = List.of(
            "school-counselor",
            "child-protection-specialist",
            "survivor-leader",
            "special-education-or-el-teacher",
            "native-spanish-educator",
            "parent");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public String says() {
        return "Six roles review a lesson, and a review that was done has a name and a date.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        List<String> roles = lesson.reviews().stream().map(Review::role).toList();
        Stream<Finding> missing = ROLES.stream()
                .filter(role -> !roles.contains(role))
                .map(role -> Finding.error(
                        Lines.holding(lesson.files(), "review.yaml", "reviews:"),
                        "The role " + role + " is missing.",
                        "Write `" + role + ": not yet reviewed`."));
        return Stream.concat(missing, lesson.reviews().stream().flatMap(review -> check(lesson, review)));
    }

    private static Stream<Finding> check(Lesson lesson, Review review) {
        Place place = Lines.holding(lesson.files(), "review.yaml", review.role() + ":");
        if (!ROLES.contains(review.role())) {
            return Stream.of(
                    Finding.error(place, "There is no role " + review.role() + ".", "Use one of " + ROLES + "."));
        }
        return review.done() && !DATE.matcher(review.date()).matches()
                ? Stream.of(Finding.error(
                        place, "The review by " + review.by() + " has no date.", "Write `date: 2027-01-15`."))
                : Stream.of();
    }
}
