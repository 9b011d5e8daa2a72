package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Places;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** What a device that keeps answers can rely on. */
class DeviceIT extends InSchool {
    private static final String LESSON = "HS-HR2";
    private static final Pattern MARK = Pattern.compile("data-owner=\"([0-9a-f]{32})\"");

    @Inject
    Rooms rooms;

    @Inject
    Places places;

    @Inject
    Curriculum curriculum;

    @Inject
    Archive archive;

    private Room room;
    private String quiz;

    @BeforeEach
    void anOpenQuiz() {
        room = rooms.make(9);
        room.open();
        quiz = "/assignments/" + places.assign(room, LESSON, Duration.ZERO) + "/quiz";
    }

    private static String mark(Visit visit) {
        Matcher found = MARK.matcher(visit.get("/today").body());
        return found.find() ? found.group(1) : "none";
    }

    private HttpResponse<String> answer(Visit visit, String mark, String item) {
        return visit.with("Waymark-Owner", mark)
                .with("Accept", "application/json")
                .send("PUT", quiz + "/responses/" + item, "application/json", "{\"choice\":\"a\"}");
    }

    private String item() {
        return curriculum.get(LESSON).check().get(0).id();
    }

    private String rows(String table) {
        return archive.rows(room.district(), "select count(*)::text from " + table)
                .toString();
    }

    @Test
    void aStudentHasAMarkOfTheirOwnThatIsNotTheirId() {
        String first = mark(room.learn(room.students().get(0)));
        assertEquals(first, mark(room.learn(room.students().get(0))));
        assertNotEquals(first, mark(room.learn(room.students().get(1))));
        UUID id = room.students().get(0).id();
        assertFalse(id.toString().replace("-", "").contains(first));
        assertFalse(room.teach().get("/classes").body().contains("data-owner"));
    }

    @Test
    void anAnswerOfSomebodyElsesPageIsNotTaken() {
        Visit student = room.learn(room.students().get(0));
        String other = mark(room.learn(room.students().get(1)));
        String own = mark(student);
        assertEquals(401, answer(student, other, item()).statusCode());
        assertEquals("[0]", rows("response"));
        assertEquals(200, answer(student, own, item()).statusCode());
        assertEquals("[1]", rows("response"));
    }

    @Test
    void anItemIsKnownByItsCodeToo() {
        Visit student = room.learn();
        assertEquals(200, answer(student, null, TestPart.code(item())).statusCode());
        assertEquals(
                "[" + item() + "]",
                archive.rows(room.district(), "select item_id from response").toString());
        assertEquals(404, answer(student, null, TestPart.code("no-such-item")).statusCode());
    }

    @Test
    void theEndMayBeSentTwice() {
        Visit student = room.learn();
        answer(student, null, item());
        for (int time = 1; time <= 2; time++) {
            HttpResponse<String> end =
                    student.send("PUT", quiz + "/submission", "application/json", "{\"waited\":\"1500\"}");
            assertEquals(200, end.statusCode());
            assertTrue(end.body().contains("\"result\":\"" + quiz + "/result\""), end::body);
        }
        assertEquals("[1]", rows("submission"));
        HttpResponse<String> late = answer(student, null, item());
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("/problems/submitted"), late::body);
    }

    @Test
    void theWorkerIsAScriptThatIsAskedForEachTime() {
        HttpResponse<String> worker = new Visit().get("/sw.js");
        assertEquals(200, worker.statusCode());
        assertTrue(worker.headers().firstValue("Content-Type").orElse("").startsWith("text/javascript"));
        assertEquals("no-store", worker.headers().firstValue("Cache-Control").orElse(""));
    }
}
