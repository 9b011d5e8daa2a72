package org.waymark.training;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Studies;
import org.waymark.incontainer.Visit;
import org.waymark.incontainer.Wording;

/** A teacher takes a module's check. */
class CheckIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Curriculum curriculum;

    @Inject
    Archive archive;

    private Room room;
    private Visit teacher;
    private Module telling;

    @BeforeEach
    void aTeacher() {
        room = rooms.make(7);
        teacher = room.teach();
        telling = curriculum.module(Studies.TELLING);
    }

    private HttpResponse<String> take(Module module, Map<String, String> answers) {
        return teacher.post("/course/" + module.id() + "/attempts", Studies.fields(answers));
    }

    private String result(Module module, Map<String, String> answers) {
        return "/course/attempts/"
                + take(module, answers)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll(".*/", "");
    }

    private List<AssessmentItem> never() {
        return telling.check().stream()
                .filter(item -> telling.never().contains(item.id()))
                .toList();
    }

    @Test
    void aNeverItemMissedIsLookedAtAgainAndThenPassed() {
        String missed = teacher.get(result(telling, Studies.missing(telling, never().subList(0, 1))))
                .body();
        assertTrue(missed.contains("Not finished yet."), missed);
        assertTrue(missed.contains("One to look at again"), missed);
        assertTrue(missed.contains("what an adult must never do is still open"), missed);
        String passed = teacher.get(result(telling, Studies.right(telling))).body();
        assertTrue(passed.contains("You have finished this module."), passed);
        assertFalse(passed.contains("to look at again"), passed);
        assertEquals(
                List.of("false", "true"),
                archive.rows(
                        room.district(),
                        "select passed::text from module_attempt where user_id = ? order by attempted_at",
                        room.teacher()));
    }

    /** Every item of every module: each option is chosen once, and what is said about it comes back. */
    @Test
    void everyAnswerIsAnswered() {
        for (Module module : curriculum.course()) {
            int most = module.check().stream()
                    .mapToInt(item -> options(item).size())
                    .max()
                    .orElseThrow();
            for (int i = 0; i < most; i++) {
                Map<String, Option> chosen = new LinkedHashMap<>();
                for (AssessmentItem item : module.check()) {
                    chosen.put(item.id(), options(item).get(i % options(item).size()));
                }
                Map<String, String> letters = new LinkedHashMap<>();
                chosen.forEach((item, option) -> letters.put(item, option.id()));
                String page = Wording.read(teacher.get(result(module, letters)).body());
                assertAll(chosen.values().stream()
                        .flatMap(option ->
                                Wording.traces(option.feedback().plain()).limit(1))
                        .map(said -> () -> assertTrue(page.contains(said), module.id() + ": " + said)));
            }
        }
    }

    private static List<Option> options(AssessmentItem item) {
        return item.interaction().options();
    }

    @Test
    void whatIsNotAnsweredIsAskedForAndNothingIsStored() {
        Map<String, String> answers = Studies.right(telling);
        String left = telling.check().get(1).id();
        answers.remove(left);
        HttpResponse<String> again = take(telling, answers);
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("One question still needs an answer."));
        assertTrue(again.body().contains("href=\"#" + left + "\""));
        assertEquals(answers.size(), again.body().split("\\schecked").length - 1, "what was chosen is still there");
        assertEquals(0, archive.count(room.district(), "module_attempt where user_id = ?", room.teacher()));
    }

    @Test
    void theCheckHoldsNoKeyAndNoFeedback() {
        String page = teacher.get("/course/A4/check").body();
        String data = Data.get(teacher, "/course/A4/check").toString();
        for (Option option : telling.check().get(0).interaction().options()) {
            Wording.traces(option.feedback().plain()).forEach(said -> {
                assertFalse(Wording.read(page).contains(said), said);
                assertFalse(data.contains(said), said);
            });
        }
        assertFalse(data.contains("\"key\""), data);
    }

    @Test
    void anAttemptIsNobodyElses() {
        String own = result(telling, Studies.right(telling));
        assertEquals(404, rooms.beside(room).teach().get(own).statusCode());
        assertEquals(404, Room.signedIn(rooms.officer(room)).get(own).statusCode());
    }

    @Test
    void whoTookACheckIsInTheTrail() {
        take(telling, Studies.right(telling));
        assertEquals(
                1,
                archive.count(
                        room.district(),
                        "audit_event v join module_attempt a on a.id = v.subject_id"
                                + " where v.action = 'course.attempt' and v.actor_id = ?",
                        room.teacher()));
    }
}
