package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.Sitting;
import org.waymark.incontainer.Visit;

/**
 * The key of the first question is wrong. Child 01 chose what should have been right and Child 02 the key, Child 03 would
 * rather not answer it and Child 04 chose something else; all had the second question right.
 */
class RegradeIT extends InSchool {
    private static final List<String> QUIZ = List.of("submission", "objective_result", "response");

    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Rows rows;

    private Room room;
    private Assignment assignment;
    private String key;
    private String other;
    private Panel panel;

    @BeforeEach
    void aClassWhoseKeyWasWrong() {
        room = rooms.make(7, 6);
        assignment = homework.assign(room, Homework.ONLINE);
        key = homework.key(assignment, 0);
        other = homework.miss(assignment, 0);
        Stream.of("0" + other, "1" + key, "2", "3" + third())
                .forEach(one -> finish(Character.digit(one.charAt(0), 10), one.substring(1)));
        panel = Panel.of(room, assignment, homework.items(assignment).get(0).id());
    }

    private String third() {
        return homework.items(assignment).get(0).interaction().options().stream()
                .map(option -> option.id())
                .filter(id -> !id.equals(key) && !id.equals(other))
                .findFirst()
                .orElseThrow();
    }

    private void finish(int student, String choice) {
        homework.finish(room, assignment, room.students().get(student), choice, homework.key(assignment, 1));
    }

    private List<String> stored(String table) {
        return rows.of(room.district()).get(table);
    }

    private List<List<String>> quiz() {
        Map<String, List<String>> all = rows.of(room.district());
        return QUIZ.stream().map(all::get).toList();
    }

    private static Map<String, String> percents(String first, String second, String third, String fourth) {
        return Map.of(
                "Child 01",
                first,
                "Child 02",
                second,
                "Child 03",
                third,
                "Child 04",
                fourth,
                "Child 05",
                "none",
                "Child 06",
                "none");
    }

    @Test
    void lookingSaysWhatWouldChangeAndChangesNothingButTheTrail() {
        Map<String, List<String>> before = rows.of(room.district());
        JsonObject effect = panel.look(other).getJsonObject("effect");
        assertEquals(1, rises(effect));
        JsonObject first = effect.getJsonArray("students").getJsonObject(0);
        assertEquals("Child 01", first.getString("name"));
        assertEquals(50, first.getInt("before"));
        assertEquals(100, first.getInt("after"));
        Map<String, List<String>> after = rows.of(room.district());
        assertEquals(
                before.remove("audit_event").size() + 1,
                after.remove("audit_event").size());
        for (String also :
                List.of("audit_unsealed", "user_session")) { // what waits for its seal, and when the teacher was seen
            before.remove(also);
            after.remove(also);
        }
        assertEquals(before, after);
    }

    private static int rises(JsonObject effect) {
        return (int) effect.getJsonArray("students").getValuesAs(JsonObject.class).stream()
                .filter(student -> student.getString("change").equals("rises"))
                .count();
    }

    @Test
    void thePageSaysItInWords() {
        String page = panel.teacher()
                .get(panel.path() + "?how=key&right=" + other + "&lower=yes")
                .body();
        assertTrue(page.contains("The mean of the class: 75% now, 75% then."), page);
        assertTrue(page.contains("data-count=\"rises\">1<"), page);
        assertTrue(page.contains("data-count=\"falls\">1<"), page);
        assertTrue(page.contains("data-count=\"stays\">2<"), page);
    }

    @Test
    void scoresRiseAndNoneFalls() {
        List<List<String>> before = quiz();
        assertEquals(percents("50", "100", "100", "50"), panel.percents());
        assertEquals(303, panel.decide(other).statusCode());
        assertEquals(percents("100", "100", "100", "50"), panel.percents());
        assertEquals(before, quiz(), "what was submitted stays as it was");
        assertEquals(1, stored("regrade").size());
        assertEquals(4, stored("rescore").size());
    }

    @Test
    void scoresFallWhereTheTeacherSaidSo() {
        panel.decideLowering(other);
        assertEquals(percents("100", "50", "100", "50"), panel.percents());
    }

    @Test
    void leftOutItCountsForNobody() {
        panel.leaveOut();
        assertEquals(percents("100", "100", "100", "100"), panel.percents());
    }

    @Test
    void undoingRestoresExactly() {
        String before = told("/progress");
        List<List<String>> submitted = quiz();
        panel.decideLowering(other);
        assertFalse(before.equals(told("/progress")));
        assertEquals(303, panel.undo(1).statusCode());
        assertEquals(before, told("/progress"));
        assertEquals(submitted, quiz());
        assertEquals(2, stored("regrade").size(), "taking back is a row too");
        panel.undo(1);
        panel.undo(2);
        assertEquals(2, stored("regrade").size(), "and is done once");
    }

    @Test
    void decisionsAreTakenBackInAnyOrder() {
        Panel second =
                Panel.of(room, assignment, homework.items(assignment).get(1).id());
        panel.decideLowering(other);
        second.decideLowering(homework.miss(assignment, 1));
        assertEquals(percents("50", "0", "0", "0"), panel.percents());
        panel.undo(1);
        assertEquals(percents("0", "50", "0", "0"), panel.percents());
        second.undo(2);
        assertEquals(percents("50", "100", "100", "50"), panel.percents());
    }

    @Test
    void theSameTwiceOrFromTwoTabsIsOneDecision() {
        Stream.of(1, 2, 3, 4).parallel().forEach(tab -> panel.post("", 0, other));
        assertEquals(1, stored("regrade").size());
        assertEquals(4, stored("rescore").size());
        assertEquals(303, panel.post("", 0, other).statusCode());
    }

    @Test
    void whoLookedBeforeSomebodyElseDecidedLooksAgain() {
        panel.decide(other);
        var answer = panel.post("", 0, third());
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("Somebody has decided something"), answer.body());
        assertEquals(1, stored("regrade").size());
    }

    @Test
    void whoFinishesLaterIsMarkedTheSameWay() {
        panel.decideLowering(other);
        finish(4, other);
        finish(5, key);
        assertEquals("100", panel.percents().get("Child 05"));
        assertEquals("50", panel.percents().get("Child 06"));
        panel.undo(1);
        assertEquals("50", panel.percents().get("Child 05"));
        assertEquals("100", panel.percents().get("Child 06"));
    }

    @Test
    void aStudentSeesTheNewScoreAndThatItWasMarkedAnew() {
        String result = "/assignments/" + assignment.id() + "/quiz/result";
        Visit child = room.learn(room.students().get(0));
        assertTrue(child.get(result).body().contains("1 of the 2 questions"));
        assertFalse(child.get(result).body().contains("marked anew"));
        panel.decide(other);
        String page = child.get(result).body();
        assertTrue(page.contains("2 of the 2 questions"), page);
        assertTrue(page.contains("A question of this quiz was marked anew"), page);
        String spanish = child.get(result + "?lang=es").body();
        assertTrue(spanish.contains("se calificó de nuevo"), spanish);
    }

    @Test
    void answersAreSaidToBeRightByWhatHolds() {
        panel.decideLowering(other);
        Visit child = room.learn(room.students().get(4)).with("Accept", "application/json");
        assertEquals("{\"right\":true,\"feedback\":\"\"}", put(child, other));
        assertEquals("{\"right\":false,\"feedback\":\"\"}", put(child, key));
    }

    private String put(Visit child, String choice) {
        String address = "/assignments/" + assignment.id() + "/quiz/responses/"
                + homework.items(assignment).get(0).id();
        JsonObject said = Data.of(child.send("PUT", address, "application/json", "{\"choice\":\"" + choice + "\"}"));
        return "{\"right\":" + said.get("right") + ",\"feedback\":" + said.get("feedback") + "}";
    }

    @Test
    void theClassesCountsFollow() {
        finish(4, other);
        finish(5, other);
        assertEquals(1, item().getInt("correct"));
        panel.decide(other);
        assertEquals(3, item().getInt("correct"));
        panel.leaveOut();
        assertEquals("left-out", item().getString("regrade"));
        assertTrue(told("/items").contains("left out for everyone"));
    }

    private JsonObject item() {
        return Data.get(panel.teacher(), panel.assignment() + "/items")
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private String told(String page) {
        return panel.teacher().get(panel.assignment() + page).body();
    }

    @Test
    void theTrailSaysWhoLookedDecidedAndUndid() {
        panel.look(other);
        panel.decide(other);
        panel.undo(1);
        for (String action : List.of("regrade.look", "regrade.decide", "regrade.undo")) {
            assertEquals(
                    1,
                    stored("audit_event").stream()
                            .filter(line -> line.contains(room.teacher() + "," + action + "," + assignment.id()))
                            .count(),
                    action);
        }
    }

    @Test
    void whatCannotBeDecidedIsSaid() {
        assertEquals(422, panel.decide().statusCode());
        assertEquals(422, panel.decide("z").statusCode());
        assertEquals(422, panel.decide(key).statusCode());
        assertEquals(422, panel.teacher().post(panel.path(), "how", "<script>").statusCode());
        assertEquals(422, panel.teacher().get(panel.path() + "?how=key").statusCode());
        assertEquals(
                404,
                panel.teacher()
                        .get(panel.assignment() + "/regrade/no-item?how=out")
                        .statusCode());
        assertEquals(409, panel.post("", 7, other).statusCode());
        assertEquals(List.of(), stored("regrade"));
    }

    @Test
    void whileOthersFinishEverybodyIsMarkedTheSameWay() {
        List<Sitting> sittings = Stream.of(4, 5).map(this::answered).toList();
        Stream.<Runnable>of(sittings.get(0)::finish, () -> panel.decideLowering(other), sittings.get(1)::finish)
                .parallel()
                .forEach(Runnable::run);
        assertEquals("100", panel.percents().get("Child 05"));
        assertEquals("100", panel.percents().get("Child 06"));
    }

    private Sitting answered(int student) {
        Sitting sitting = Sitting.of(room, room.students().get(student), assignment.id());
        sitting.answer(homework.items(assignment).get(0).id(), other);
        return sitting;
    }
}
