package org.waymark.journey;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.support.ui.FluentWait;

/** A student with a quiz, and what the school has of it. */
record Sitter(Journey journey, Card card, String quiz) {
    private static final String OF_THE_STUDENT =
            " join test_session t on t.id = session_id join app_user u on u.id = t.student_id where u.name = ?";

    /** Comes in and opens the quiz. */
    Quiz open(Browser browser) {
        card.comeIn(browser);
        browser.go(quiz);
        browser.find(".quiz.live");
        return new Quiz(browser);
    }

    /** Item, sequence, value, and whether it counts, in the order in which they came. */
    List<String> rows() {
        return journey.rows(
                "select item_id || ' ' || sequence || ' ' || coalesce(value, '-') || ' ' || counts from response"
                        + OF_THE_STUDENT + " order by received_at, sequence",
                card.name());
    }

    void awaitRows(int number) {
        new FluentWait<>(this)
                .withTimeout(Duration.ofSeconds(20))
                .until(sitter -> sitter.rows().size() == number);
    }

    int submissions() {
        return journey.rows("select session_id::text from submission" + OF_THE_STUDENT, card.name())
                .size();
    }
}
