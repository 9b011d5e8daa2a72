package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class ReviewsAreHonestTest {
    private final Rule rule = new ReviewsAreHonest();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAMissingRole() {
        Sample.lesson()
                .with("review.yaml", "  parent: not yet reviewed\n", "")
                .breaks(rule, "review.yaml", "reviews:", "The role parent is missing.");
    }

    @Test
    void findsAReviewWithoutDate() {
        Sample.lesson()
                .with("review.yaml", "date: 2027-01-15", "date: soon")
                .breaks(rule, "review.yaml", "school-counselor:", "The review by Ada Reviewer has no date.");
    }

    @Test
    void findsARoleOfItsOwn() {
        Sample.lesson()
                .with(
                        "review.yaml",
                        "  parent: not yet reviewed\n",
                        "  parent: not yet reviewed\n  friend: not yet reviewed\n")
                .breaks(rule, "review.yaml", "friend:", "There is no role friend.");
    }
}
