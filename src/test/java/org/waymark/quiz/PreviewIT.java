package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Sheet;
import org.waymark.incontainer.Visit;

/** A teacher sees what students will see, and nothing of it is kept. */
class PreviewIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Archive archive;

    @Inject
    Curriculum curriculum;

    private Room room;
    private Visit teacher;
    private String path;
    private AssessmentItem item;

    @BeforeEach
    void aClass() {
        room = rooms.make(7);
        teacher = room.teach();
        path = room.path() + "/preview/" + Homework.ONLINE;
        item = curriculum.get(Homework.ONLINE).check().get(0);
    }

    private HttpResponse<String> answer(String choice, String feedback) {
        return teacher.post(path + "/responses/" + item.id() + "?feedback=" + feedback, "choice", choice);
    }

    private void assertNothingKept() {
        for (String table : List.of("assignment", "test_session", "response", "submission", "practice_count")) {
            assertEquals(0, archive.count(room.district(), table), table);
        }
    }

    @Test
    void anAnswerGetsItsFeedbackAndIsNotKept() {
        String wrong = Sheet.wrong(item).get(0);
        String page = answer(wrong, "practice").body();
        assertTrue(page.contains(item.interaction()
                .option(wrong)
                .orElseThrow()
                .feedback()
                .plain()
                .en()));
        assertTrue(page.contains("nothing that you choose here is kept"));
        assertFalse(page.contains("quiz.js"), "what keeps answers on a device is not here");
        assertTrue(answer(Sheet.key(item), "practice").body().contains("action=\"" + path + "/responses/"));
        assertTrue(answer("", "practice").statusCode() == 200);
        assertNothingKept();
    }

    @Test
    void feedbackAtTheEndIsReadAtTheEnd() {
        String page = answer(Sheet.wrong(item).get(0), "check").body();
        assertTrue(page.contains("Here students read that their answer is saved"));
        String end = teacher.get(path + "?step=end&feedback=check").body();
        assertTrue(end.contains(item.why().plain().en()) || end.contains("id=\"review-" + item.id()));
        assertFalse(teacher.get(path + "?step=end").body().contains("id=\"review-"));
        assertNothingKept();
    }

    @Test
    void olderStudentsReadAndPractiseAndTheYoungAreLed() {
        assertEquals(
                "[\"notice\",\"reading\",\"practice\",\"quiz\",\"end\"]",
                Data.get(teacher, path).getJsonArray("steps").toString());
        for (String step : List.of("notice", "reading", "practice", "quiz", "end", "nonsense")) {
            assertEquals(200, teacher.get(path + "?step=" + step).statusCode(), step);
        }
        Room young = rooms.make(1);
        String page = young.path() + "/preview/K2-BD3";
        String steps = Data.get(young.teach(), page).getJsonArray("steps").toString();
        assertFalse(steps.contains("reading") || steps.contains("practice"), steps);
        assertTrue(young.teach().get(page + "?step=quiz").body().contains("speech.js"), "they are read to");
    }

    @Test
    void itIsInBothLanguages() {
        teacher.with("Accept-Language", "es");
        String page = teacher.get(path + "?step=quiz").body();
        assertTrue(page.contains("Es una vista previa"));
        assertTrue(page.contains(item.stem().html().es()));
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertEquals(404, rooms.beside(room).teach().get(path).statusCode());
        assertEquals(404, teacher.get(room.path() + "/preview/99-XX9").statusCode());
        assertEquals(
                404,
                teacher.post(path + "/responses/no-such-item", "choice", "a").statusCode());
        assertEquals(400, answer("zz", "practice").statusCode());
    }
}
