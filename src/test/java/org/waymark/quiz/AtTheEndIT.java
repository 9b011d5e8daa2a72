package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Delivery;
import org.waymark.assignment.FeedbackPolicy;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Sheet;
import org.waymark.incontainer.Sitting;

/** A check: no feedback while answers can change, and then what is right and why, the same for everybody. */
class AtTheEndIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    private Room room;
    private Assignment assignment;
    private AssessmentItem item;
    private Sitting sitting;

    @BeforeEach
    void aStudentAtACheck() {
        room = rooms.make(7, 2);
        assignment = homework.assign(room, Homework.ONLINE, new Delivery(FeedbackPolicy.CHECK, false));
        item = homework.items(assignment).get(0);
        sitting = Sitting.of(room, room.first(), assignment.id());
    }

    private JsonObject result(Sitting one) {
        return Data.get(one.child(), one.path() + "/quiz/result");
    }

    @Test
    void anAnswerIsSavedWithoutAWordAboutIt() {
        JsonObject saved = Data.of(sitting.answer(item.id(), Sheet.wrong(item).get(0)));
        assertFalse(saved.containsKey("right"));
        assertEquals("", saved.getString("feedback") + saved.getString("hint"));
    }

    @Test
    void theLastAnswerCounts() {
        sitting.answer(item.id(), Sheet.wrong(item).get(0));
        sitting.answer(item.id(), Sheet.key(item));
        sitting.finish();
        assertEquals(1, result(sitting).getInt("correct"));
    }

    @Test
    void afterTheEndEveryQuestionSaysWhatIsRightAndWhy() {
        sitting.answer(item.id(), Sheet.wrong(item).get(0));
        sitting.finish();
        List<JsonObject> reviews = result(sitting).getJsonArray("reviews").getValuesAs(JsonObject.class);
        assertEquals(homework.items(assignment).size(), reviews.size());
        Option key = item.interaction().options().stream()
                .filter(Option::key)
                .findFirst()
                .orElseThrow();
        assertTrue(reviews.get(0).toString().contains(key.feedback().plain().es()));
        assertTrue(sitting.child()
                .with("Accept", "text/html")
                .get(sitting.path() + "/quiz/result")
                .body()
                .contains("with what is right and why"));
    }

    @Test
    void whatWasChosenIsNotShownAgain() {
        Sitting other = Sitting.of(room, room.students().get(1), assignment.id());
        sitting.answer(item.id(), Sheet.wrong(item).get(0));
        other.answer(item.id(), Sheet.wrong(item).get(1));
        sitting.finish();
        other.finish();
        assertEquals(result(sitting), result(other));
    }

    @Test
    void practiceHasNoReviewsAtTheEnd() {
        Assignment practice = homework.assign(room, Homework.ONLINE);
        homework.finish(room, practice, room.first(), homework.key(practice, 0));
        assertEquals(
                0,
                Data.get(sitting.child(), "/assignments/" + practice.id() + "/quiz/result")
                        .getJsonArray("reviews")
                        .size());
    }
}
