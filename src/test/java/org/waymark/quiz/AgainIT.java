package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Tab;

/** The same thing again, from wherever it comes, is stored once; what is stored is looked at each time. */
class AgainIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    private Room room;
    private Assignment assignment;
    private String item;
    private String right;
    private String wrong;
    private Tab tab;

    @BeforeEach
    void aTabWithTheQuiz() {
        room = rooms.make(7, 2);
        assignment = homework.assign(room, Homework.ONLINE);
        item = homework.items(assignment).get(0).id();
        right = homework.key(assignment, 0);
        wrong = homework.miss(assignment, 0);
        tab = Tab.of(room, assignment.id());
    }

    private List<String> stored() {
        return archive.rows(
                room.district(),
                "select concat_ws(' ', sequence, value, case when counts then 'counts' end) from response"
                        + " order by item_id, sequence");
    }

    private List<String> everything() {
        return archive.rows(
                room.district(),
                "select r::text from response r union all select s::text from submission s"
                        + " union all select o::text from objective_result o union all select t::text from test_session t"
                        + " order by 1");
    }

    private static void assertProblem(String type, HttpResponse<String> answer) {
        assertEquals(409, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("/problems/" + type, Data.of(answer).getString("type"));
    }

    @Test
    void ofTwoTabsTheSecondIsToldTheNewestSequenceAndGoesOnFromThere() {
        Tab other = new Tab(tab.visit(), tab.path());
        tab.answer(item, 1, wrong);
        tab.answer(item, 2, wrong);
        HttpResponse<String> outdated = other.answer(item, 1, right);
        assertProblem("outdated", outdated);
        assertEquals(2, Data.of(outdated).getInt("sequence"));
        assertEquals(List.of("1 " + wrong + " counts", "2 " + wrong), stored());
        assertEquals(200, other.answer(item, 3, right).statusCode());
        assertEquals(List.of("1 " + wrong + " counts", "2 " + wrong, "3 " + right), stored());
    }

    @Test
    void twoDevicesShareOneSession() {
        Tab tablet = Tab.of(room, assignment.id());
        tab.answer(item, 1, right);
        assertProblem("outdated", tablet.answer(item, 1, wrong));
        tablet.answer(homework.items(assignment).get(1).id(), 1, homework.key(assignment, 1));
        assertEquals(1, archive.count(room.district(), "test_session"));
        assertEquals(2, stored().size());
    }

    @Test
    void threeClicksOnOneAnswerAreThreeEventsOfWhichOneHasTheSequence() {
        assertEquals(200, tab.answer(item, 1, right).statusCode());
        assertProblem("outdated", tab.answer(item, 1, right));
        assertProblem("outdated", tab.answer(item, 1, right));
        assertEquals(List.of("1 " + right + " counts"), stored());
    }

    @Test
    void aReplyThatWasLostIsGivenAgainAndNothingIsAdded() {
        UUID event = UUID.randomUUID();
        String first = tab.answer(item, event, 1, wrong, Duration.ZERO).body();
        tab.answer(item, 2, right);
        HttpResponse<String> again = tab.answer(item, event, 1, wrong, Duration.ofSeconds(20));
        assertEquals(200, again.statusCode());
        assertEquals(first, again.body());
        assertEquals(List.of("1 " + wrong + " counts", "2 " + right), stored());
    }

    @Test
    void anEventHoldsWhatItSavedFirstWhateverIsSentUnderItLater() {
        UUID event = UUID.randomUUID();
        String first = tab.answer(item, event, 1, wrong, Duration.ZERO).body();
        assertEquals(first, tab.answer(item, event, 2, right, Duration.ZERO).body());
        assertEquals(List.of("1 " + wrong + " counts"), stored());
    }

    @Test
    void theBackButtonAfterTheEndChangesNothing() {
        tab.answer(item, 1, wrong);
        tab.finish(Duration.ZERO);
        List<String> before = everything();
        assertProblem("submitted", tab.answer(item, 2, right));
        tab.visit().with("Accept", "text/html");
        HttpResponse<String> form = tab.visit().post(tab.path() + "/responses/" + item, "choice", right);
        assertEquals(303, form.statusCode());
        assertEquals(before, everything());
    }

    @Test
    void anAnswerFromBeforeTheEndThatArrivesAfterItChangesNothing() {
        tab.answer(item, 1, wrong);
        tab.finish(Duration.ZERO);
        List<String> before = everything();
        String other = homework.items(assignment).get(1).id();
        assertProblem("submitted", tab.answer(other, UUID.randomUUID(), 1, "a", Duration.ofMinutes(10)));
        assertEquals(before, everything());
    }

    @Test
    void theSecondEndGetsTheResultOfTheFirst() {
        tab.answer(item, 1, right);
        JsonObject first = Data.of(tab.finish(Duration.ZERO));
        List<String> before = everything();
        assertEquals(first, Data.of(Tab.of(room, assignment.id()).finish(Duration.ofDays(3))));
        assertEquals(before, everything());
        assertFalse(first.containsKey("score") || first.containsKey("correct"), "the end says no score");
    }

    @Test
    void problemsAreWordedInTheStudentsLanguage() {
        tab.finish(Duration.ZERO);
        tab.visit().with("Accept-Language", "es");
        assertEquals(
                "Estas preguntas ya se terminaron",
                Data.of(tab.answer(item, 1, right)).getString("title"));
    }
}
