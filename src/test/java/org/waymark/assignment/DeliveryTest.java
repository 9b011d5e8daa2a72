package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Sample;

class DeliveryTest {
    private static final Delivery MEASURED = new Delivery(FeedbackPolicy.PRACTICE, true);
    private static final Lesson ONE_FORM = Sample.lesson().read().lesson();
    private static final Lesson TWO_FORMS = Sample.lesson()
            .with("lesson.en.md", "# Remember", "# Form B")
            .with("lesson.es.md", "# Recuerda", "# Forma B")
            .read()
            .lesson();

    @Test
    void halfOfTheClassesBeginWithEachForm() {
        Random chance = new Random(3);
        Map<String, Long> forms = Stream.generate(() -> new UUID(chance.nextLong(), chance.nextLong()))
                .limit(1000)
                .collect(Collectors.groupingBy(id -> MEASURED.firstForm(id, TWO_FORMS), Collectors.counting()));
        assertEquals(500, forms.get("A"), 60);
        assertEquals(1000, forms.get("A") + forms.get("B"));
    }

    @Test
    void aClassGetsTheSameEachTime() {
        UUID id = new UUID(4, 7);
        assertEquals(MEASURED.firstForm(id, TWO_FORMS), MEASURED.firstForm(id, TWO_FORMS));
    }

    @Test
    void withoutASecondFormOrTheWishNothingIsAskedBefore() {
        assertNull(MEASURED.firstForm(new UUID(4, 7), ONE_FORM));
        assertNull(Delivery.USUAL.firstForm(new UUID(4, 7), TWO_FORMS));
    }

    @Test
    void aQuizIsPracticeOrACheck() {
        assertThrows(IllegalArgumentException.class, () -> new Delivery(FeedbackPolicy.SURVEY, false));
        assertThrows(IllegalArgumentException.class, () -> new Delivery(FeedbackPolicy.RECALL, false));
    }
}
