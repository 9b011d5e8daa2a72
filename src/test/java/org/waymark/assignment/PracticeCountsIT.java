package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Scene;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** Which ways a class took in practice: totals, and nothing that says who or when. */
class PracticeCountsIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Curriculum curriculum;

    @Inject
    Archive archive;

    private Room room;
    private Visit child;
    private String path;
    private AssessmentItem item;
    private Scene scene;

    @BeforeEach
    void aChildAtPractice() {
        room = rooms.make(7, 2);
        child = room.learn();
        path = "/assignments/" + homework.assign(room, Homework.ONLINE).id();
        item = curriculum.get(Homework.ONLINE).practice().get(0);
        scene = ((Interaction.Scenario) item.interaction()).start();
    }

    private int choose(String which, String where, String branch) {
        String body = "{\"item\":\"" + which + "\",\"scene\":\"" + where + "\",\"branch\":\"" + branch + "\"}";
        return child.with("Accept", "application/json")
                .send("POST", path + "/practice/choices", "application/json", body)
                .statusCode();
    }

    private void choose(int times, String branch) {
        for (int time = 0; time < times; time++) {
            assertEquals(204, choose(item.id(), scene.id(), branch));
        }
    }

    private List<JsonObject> shown() {
        return Data.get(room.teach(), path + "/counts").getJsonArray("scenes").getValuesAs(JsonObject.class);
    }

    @Test
    void totalsAreShownFromTenChoicesOnAndChangeByTen() {
        choose(6, "1");
        choose(3, "2");
        assertEquals(List.of(), shown());
        choose(1, "2");
        JsonObject first = shown().get(0);
        assertEquals(10, first.getInt("n"));
        assertEquals(6, first.getJsonArray("ways").getJsonObject(0).getInt("n"));
        choose(9, "2");
        assertEquals(10, shown().get(0).getInt("n"), "nine more may be one child's");
        choose(1, "2");
        assertEquals(20, shown().get(0).getInt("n"));
        assertTrue(room.teach().get(path + "/counts").body().contains("14 of 20 choices"));
    }

    @Test
    void aRowSaysNeitherWhoNorWhen() {
        choose(1, "1");
        List<String> columns = archive.rows(
                room.district(),
                "select column_name from information_schema.columns where table_name = 'practice_count'");
        assertEquals(
                Set.of("assignment_id", "branch", "district_id", "item_id", "n", "scene", "shown"),
                new TreeSet<>(columns));
        assertEquals(0, archive.count(room.district(), "test_session"));
    }

    @Test
    void whatIsNotInTheLessonIsNotCounted() {
        assertEquals(422, choose("nothing", scene.id(), "1"));
        assertEquals(422, choose(item.id(), "nothing", "1"));
        for (String branch : new String[] {"0", "9", "-1", "x", "", "<b>"}) {
            assertEquals(422, choose(item.id(), scene.id(), branch), branch);
        }
        assertEquals(0, archive.count(room.district(), "practice_count"));
    }

    @Test
    void onlyThePracticeOfAStudentSendsChoices() {
        assertTrue(child.get(path + "/practice").body().contains("practice.js"));
        assertFalse(room.teach().get("/lessons/" + Homework.ONLINE).body().contains("practice.js"));
        assertEquals(
                404,
                room.teach()
                        .with("Accept", "application/json")
                        .send("POST", path + "/practice/choices", "application/json", "{}")
                        .statusCode());
    }

    @Test
    void everyWayOfThePageIsOneThatIsCounted() {
        String page = child.get(path + "/practice").body();
        for (int number = 1; number <= scene.branches().size(); number++) {
            assertTrue(page.contains("data-item=\"" + item.id() + "\" data-scene=\"" + scene.id() + "\" data-branch=\""
                    + number + "\""));
        }
    }
}
