package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.Curriculum;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** What a class chose, in counts that no child's answers can be read off. */
class ItemsIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Curriculum curriculum;

    @Inject
    SchoolClock clock;

    private Room room;
    private Assignment assignment;
    private String path;
    private String right;
    private String wrong;

    @BeforeEach
    void aClassOfTwelve() {
        room = rooms.make(7, 12);
        assignment = homework.assign(room, Homework.ONLINE);
        path = "/assignments/" + assignment.id() + "/items";
        right = homework.key(assignment, 0);
        wrong = homework.miss(assignment, 0);
    }

    private void finish(int from, String... choices) {
        for (int i = 0; i < choices.length; i++) {
            homework.finish(room, assignment, room.students().get(from + i), choices[i]);
        }
    }

    private JsonObject page() {
        return Data.get(room.teach(), path);
    }

    private JsonObject first() {
        return page().getJsonArray("items").getJsonObject(0);
    }

    private int chose(String option) {
        return first().getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                .filter(choice -> choice.getString("id").equals(option))
                .mapToInt(choice -> choice.getInt("n"))
                .sum();
    }

    @Test
    void nothingIsShownBeforeFiveAreFinished() {
        finish(0, right, wrong, right, right);
        assertEquals(0, page().getInt("finished"));
        assertEquals(0, page().getJsonArray("items").size());
        assertTrue(room.teach().get(path).body().contains("at least 5"));
        assertEquals(1, Data.table(room.teach(), path).size());
        finish(4, wrong);
        assertEquals(5, page().getInt("finished"));
    }

    @Test
    void whatWasChosenIsCounted() {
        finish(0, right, wrong, right, Homework.DECLINED, right);
        assertEquals(3, chose(right));
        assertEquals(1, chose(wrong));
        assertEquals(3, first().getInt("correct"));
        assertEquals(4, first().getInt("answered"));
        assertEquals(1, first().getInt("declined"));
        assertTrue(room.teach().get(path).body().contains("75% right"));
    }

    @Test
    void aWrongChoiceNamesTheIdeaBehindItAndHowToTeachItAgain() {
        finish(0, wrong, wrong, right, right, right);
        String misconception = homework.items(assignment)
                .get(0)
                .interaction()
                .option(wrong)
                .orElseThrow()
                .misconception();
        assertTrue(first().getJsonArray("choices").toString().contains("\"misconception\":{\"id\":\"" + misconception));
        String page = room.teach().get(path).body();
        curriculum
                .misconception(misconception)
                .orElseThrow()
                .reteach()
                .en()
                .lines()
                .forEach(line -> assertTrue(page.contains(line), line));
    }

    @Test
    void theFirstAnswerIsCountedAndPracticeIsNot() {
        Visit student = room.learn();
        String address = "/assignments/" + assignment.id();
        String responses =
                address + "/quiz/responses/" + homework.items(assignment).get(0).id();
        student.post(responses, "choice", wrong);
        student.post(responses, "choice", right);
        student.post(address + "/quiz/submission");
        finish(1, right, right, right, right);
        assertEquals(1, chose(wrong));
        assertEquals(4, chose(right));
    }

    @Test
    void countsGrowByFiveAtLeast() {
        finish(0, right, right, right, right, right);
        finish(5, wrong, wrong, wrong, wrong);
        assertEquals(5, page().getInt("finished"), "four more would be four children's answers");
        assertEquals(0, chose(wrong));
    }

    @Test
    void theLastFewAreCountedWithTheRestAndNeverAlone() {
        finish(0, right, right, right, right, right);
        finish(5, wrong, wrong, wrong, wrong, wrong);
        assertEquals(5, page().getInt("finished"), "two are left and would be told from the next count");
        finish(10, right, right);
        assertEquals(12, page().getInt("finished"));
        assertEquals(5, chose(wrong));
    }

    @Test
    void afterTheDueDateAStepOfFiveIsCountedEvenIfAFewAreMissing() {
        finish(0, right, right, right, right, right);
        finish(5, wrong, wrong, wrong, wrong, wrong);
        clock.pass(Duration.ofDays(8));
        assertEquals(10, page().getInt("finished"));
        finish(10, right);
        assertEquals(10, page().getInt("finished"));
    }

    @Test
    void theTableSaysWhatTheDataSay() {
        finish(0, right, right, wrong, Homework.DECLINED, right);
        String id = homework.items(assignment).get(0).id();
        List<String> table = Data.table(room.teach(), path);
        assertEquals("item,option,text,key,n,misconception", table.get(0));
        assertTrue(table.stream().anyMatch(row -> row.startsWith(id + "," + right + ",") && row.endsWith(",true,3,")));
        assertTrue(
                table.stream().anyMatch(row -> row.startsWith(id + "," + wrong + ",") && row.contains(",false,1,M")));
        assertTrue(table.contains(id + ",declined,,false,1,"));
    }

    @Test
    void noStudentIsNamed() {
        finish(0, right, right, wrong, wrong, right);
        for (String format : List.of("html", "json", "csv")) {
            assertFalse(room.teach().get(path + "?format=" + format).body().contains("Child 0"), format);
        }
        assertEquals(404, room.learn().get(path).statusCode());
    }
}
