package org.waymark.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.LessonFiles;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.authoring.ModuleReader;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Studies;
import org.waymark.incontainer.Visit;

/** What is done, until when it holds, and what comes next. */
class CourseIT extends InSchool {
    private static final String THANKS = "Thank you for telling me. This is not your fault.";

    @Inject
    Rooms rooms;

    @Inject
    Studies studies;

    @Inject
    Curriculum curriculum;

    @Inject
    Clock clock;

    private Room room;
    private Visit teacher;

    @BeforeEach
    void aTeacher() {
        room = rooms.make(7);
        teacher = room.teach();
    }

    private JsonObject row(String module) {
        return Data.get(teacher, "/course").getJsonArray("modules").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("id").equals(module))
                .findFirst()
                .orElseThrow();
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    @Test
    void everyModuleIsListedAndTheFirstThatIsMissingComesNext() {
        JsonObject page = Data.get(teacher, "/course");
        assertEquals(curriculum.course().size(), page.getJsonArray("modules").size());
        assertEquals(curriculum.course().get(0).id(), page.getString("next"));
        studies.pass(room, curriculum.course().get(0).id());
        assertEquals(
                curriculum.course().get(1).id(), Data.get(teacher, "/course").getString("next"));
    }

    @Test
    void whatWasPassedHoldsForTwelveMonthsAndIsThenTakenAgain() {
        Module telling = curriculum.module(Studies.TELLING);
        assertEquals("new", row("A4").getString("state"));
        studies.take(room, telling, ago(367));
        assertEquals("over", row("A4").getString("state"));
        studies.take(room, telling, ago(300));
        assertEquals("done", row("A4").getString("state"));
        studies.take(room, telling, ago(400));
        assertEquals("done", row("A4").getString("state"), "the newest one that was passed");
    }

    @Test
    void anAttemptStaysWithTheTextThatItWasTakenOn() {
        Module before = before(curriculum.module(Studies.TELLING));
        UUID attempt = studies.take(room, before, ago(1));
        assertTrue(teacher.get("/course/attempts/" + attempt).body().contains("Thanks for saying so."));
        assertEquals("done", row("A4").getString("state"));
        assertFalse(teacher.get("/course/A4/check").body().contains("Thanks for saying so."));
    }

    /** The module as it might have been worded last year. */
    private static Module before(Module today) {
        Map<String, String> texts = new TreeMap<>(today.files().texts());
        texts.computeIfPresent("module.en.md", (name, text) -> text.replace(THANKS, "Thanks for saying so."));
        return ModuleReader.read(new LessonFiles(today.files().folder(), texts));
    }

    @Test
    void aModuleIsReadFromItsBeginningToItsCard() {
        Module telling = curriculum.module(Studies.TELLING);
        String page = teacher.get("/course/A4").body();
        int at = 0;
        for (var step : telling.steps()) {
            int next = page.indexOf(">" + step.title().en() + "</h2>", at);
            assertTrue(next > at, step.title().en());
            at = next;
        }
        assertTrue(page.indexOf("id=\"take-with-you\"") > page.indexOf("id=\"practice\""));
        assertFalse(page.contains("Fill in the card"), "only the module about reporting asks for the card");
        assertTrue(teacher.get("/course/A5").body().contains("Fill in the card"));
    }

    @Test
    void theRecordSaysWhatItIsWorth() {
        studies.pass(room, Studies.TELLING);
        String record = teacher.get("/course/record").body();
        assertTrue(record.contains("When a Child Tells You"));
        assertTrue(record.contains("It does not replace training that your state requires."));
        assertFalse(record.contains("Reporting and Getting Help"));
    }

    @Test
    void anOfficerTakesTheCourseToo() {
        Visit officer = Room.signedIn(rooms.officer(room));
        officer.post("/course/A4/attempts", Studies.fields(Studies.right(curriculum.module(Studies.TELLING))));
        assertTrue(officer.get("/course/record").body().contains("When a Child Tells You"));
        assertFalse(Data.get(officer, "/course").containsKey("readiness"), "an officer does not teach");
    }
}
