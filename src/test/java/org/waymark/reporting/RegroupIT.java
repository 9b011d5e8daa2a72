package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Sheet;
import org.waymark.platform.Ids;

/** Groups for another look: suggested from what students still need, changed by their teacher, and made. */
class RegroupIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    private Room room;
    private Assignment assignment;
    private String path;

    @BeforeEach
    void aClass() {
        room = rooms.make(7, 4);
        assignment = homework.assign(room, Homework.ONLINE);
        path = room.path() + "/reteach/groups";
    }

    /** A student misses every item of this objective, and no other. */
    private void finish(int student, String objective) {
        List<String> choices = new ArrayList<>();
        for (AssessmentItem item : homework.items(assignment)) {
            choices.add(item.objective().equals(objective) ? Sheet.wrong(item).get(0) : Sheet.key(item));
        }
        homework.finish(room, assignment, room.students().get(student), choices.toArray(String[]::new));
    }

    private String objective(int number) {
        return homework.items(assignment).stream()
                .map(AssessmentItem::objective)
                .distinct()
                .toList()
                .get(number);
    }

    private UUID student(int number) {
        return room.students().get(number).id();
    }

    private String suggested(int student) {
        return Data.get(room.teach(), path).getJsonArray("students").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("id").equals(student(student).toString()))
                .map(one -> one.getString("group", "none"))
                .findFirst()
                .orElse("absent");
    }

    private HttpResponse<String> make(String... fields) {
        return room.teach().post(path, fields);
    }

    private int groups() {
        return archive.count(room.district(), "class_group where class_id = ?", room.id());
    }

    @Test
    void eachStudentIsSuggestedForWhatTheyStillNeed() {
        finish(0, objective(0));
        finish(1, objective(1));
        finish(2, "none");
        assertEquals(objective(0), suggested(0));
        assertEquals(objective(1), suggested(1));
        assertEquals("none", suggested(2));
        assertEquals("none", suggested(3), "nobody knows yet");
        String html = room.teach().get(path).body();
        assertTrue(html.contains("not finished yet"));
        assertFalse(html.contains("M1") || html.contains("The idea behind"), "named by objective, never by an idea");
    }

    @Test
    void theTeacherMakesThemAndGoesOnToALessonForThem() {
        finish(0, objective(0));
        HttpResponse<String> made = make(
                "assignment",
                assignment.id().toString(),
                "titles." + objective(0),
                "Saying no kindly",
                "titles." + objective(1),
                "Empty",
                "members." + student(0),
                objective(0),
                "members." + student(3),
                objective(0));
        assertEquals(303, made.statusCode());
        String id = archive.rows(room.district(), "select id::text from class_group")
                .get(0);
        String next = made.headers().firstValue("Location").orElseThrow();
        assertTrue(next.endsWith(room.path() + "/assignments?lesson=" + Homework.ONLINE + "&group=" + id), next);
        assertTrue(
                room.teach()
                        .get(next.substring(next.indexOf("/classes")))
                        .body()
                        .contains("value=\"" + id + "\" checked"),
                "the lesson is for this group");
        assertEquals(1, groups(), "the empty one is not made");
        assertEquals(
                List.of("Saying no kindly " + Homework.ONLINE + " " + objective(0)),
                archive.rows(room.district(), "select title || ' ' || lesson_id || ' ' || objective from class_group"));
        assertEquals(2, archive.count(room.district(), "group_member"));
        assertEquals(1, archive.count(room.district(), "audit_event where action = 'group.make'"));
    }

    @Test
    void aGroupNeedsANameOfItsOwnAndSomebody() {
        make(
                "assignment",
                assignment.id().toString(),
                "titles." + objective(0),
                "One",
                "members." + student(0),
                objective(0));
        for (String title : List.of(" ", "x".repeat(81), "one")) {
            HttpResponse<String> refused = make(
                    "assignment",
                    assignment.id().toString(),
                    "titles." + objective(0),
                    title,
                    "members." + student(1),
                    objective(0));
            assertEquals(422, refused.statusCode(), title);
            assertTrue(refused.body().contains("selected"), "who was put where is still there");
        }
        assertEquals(
                422,
                make("assignment", assignment.id().toString(), "titles." + objective(0), "Two")
                        .statusCode());
        assertEquals(1, groups());
    }

    @Test
    void whoIsNotOfTheClassIsPassedOver() {
        Room other = rooms.another(room, 2);
        HttpResponse<String> refused = make(
                "assignment",
                assignment.id().toString(),
                "titles." + objective(0),
                "One",
                "members." + other.first().id(),
                objective(0));
        assertEquals(422, refused.statusCode());
        assertEquals(
                422,
                make("titles.no-such", "One", "members." + student(0), "no-such")
                        .statusCode());
        assertEquals(0, groups());
    }

    @Test
    void anotherClassesLessonIsNotThereAndNobodyElseMayLook() {
        Room other = rooms.another(room, 2);
        Assignment elsewhere = homework.assign(other, Homework.ONLINE);
        assertEquals(
                404, room.teach().get(path + "?assignment=" + elsewhere.id()).statusCode());
        assertEquals(404, make("assignment", elsewhere.id().toString()).statusCode());
        assertEquals(404, make("assignment", "nonsense").statusCode());
        assertEquals(404, make("assignment", Ids.next().toString()).statusCode());
        assertEquals(404, room.learn().get(path).statusCode());
        assertEquals(404, rooms.beside(room).teach().get(path).statusCode());
    }

    @Test
    void withoutALessonThereIsNothingToGroupBy() {
        Room fresh = rooms.make(7, 2);
        assertEquals(200, fresh.teach().get(fresh.path() + "/reteach/groups").statusCode());
        assertEquals(
                422,
                fresh.teach().post(fresh.path() + "/reteach/groups", "x", "y").statusCode());
    }
}
