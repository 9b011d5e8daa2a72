package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Places;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.Visit;

/** Counts of papers: only numbers, the newest count, and they stand in the report beside the others. */
class PaperIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Places places;

    @Inject
    Curriculum curriculum;

    @Inject
    Rows rows;

    private Room room;
    private Visit teacher;
    private Lesson lesson;
    private String assignment;

    @BeforeEach
    void anAssignment() {
        room = rooms.make(7);
        teacher = room.teach();
        lesson = curriculum.get("68-ON1");
        assignment = "/assignments/" + places.assign(room, lesson.id(), Duration.ZERO);
    }

    /** As many papers have the right answer, and the rest have none. */
    private String[] papers(int papers, int right) {
        List<String> fields = new ArrayList<>(List.of("papers", String.valueOf(papers)));
        for (AssessmentItem item : lesson.check()) {
            PaperItem counted = new PaperItem(item, 1);
            String key =
                    item.interaction().picksOne() ? item.interaction().correct().written() : PaperItem.RIGHT;
            fields.addAll(List.of("counts." + counted.field(key), String.valueOf(right)));
            fields.addAll(List.of("counts." + counted.field(PaperItem.DECLINED), String.valueOf(papers - right)));
        }
        return fields.toArray(String[]::new);
    }

    private HttpResponse<String> send(String... fields) {
        return teacher.post(assignment + "/paper", fields);
    }

    private String report() {
        String page = teacher.with("Accept", "application/json")
                .get(assignment + "/items")
                .body();
        teacher.with("Accept", "text/html");
        return page;
    }

    @Test
    void papersStandInTheReport() {
        assertEquals(303, send(papers(30, 21)).statusCode());
        String report = report();
        assertTrue(report.contains("\"paper\":30") && report.contains("\"finished\":30"), report);
        for (String count : List.of("\"correct\":21,", "\"answered\":21,", "\"declined\":9,")) {
            assertEquals(lesson.check().size(), report.split(count, -1).length - 1, count + report);
        }
        assertTrue(teacher.get(assignment + "/items").body().contains("30 on paper"));
        assertTrue(teacher.get(assignment + "/items?lang=es").body().contains("30 en papel"));
    }

    @Test
    void whatDoesNotFitIsSaidAndNothingIsLost() {
        String[] fields = papers(30, 21);
        fields[3] = "20";
        HttpResponse<String> again = send(fields);
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("Question 1: 1 is missing of 30 papers."), again.body());
        assertTrue(again.body().contains("value=\"20\"") && again.body().contains("value=\"30\""));
        assertEquals(List.of(), rows.of(room.district()).get("count_sheet"));
    }

    @Test
    void countingAnewReplacesAndTheHistoryStays() {
        send(papers(30, 21));
        send(papers(28, 20));
        assertTrue(report().contains("\"paper\":28"));
        assertEquals(2, rows.of(room.district()).get("count_sheet").size());
        String page = teacher.get(assignment + "/paper").body();
        assertTrue(page.contains("Counted before") && page.contains("value=\"28\""));
    }

    @Test
    void withdrawnPapersDoNotCount() {
        send(papers(30, 21));
        assertEquals(303, teacher.post(assignment + "/paper/withdrawal").statusCode());
        assertTrue(report().contains("\"finished\":0"));
        assertFalse(teacher.get(assignment + "/paper").body().contains("value=\"30\""));
        assertEquals(1, rows.of(room.district()).get("count_sheet").size());
    }

    @Test
    void thePrintHasTheSameNumbersAndLetters() {
        String page = teacher.get(assignment + "/paper").body();
        String print = page.replaceAll("(?s).*href=\"(/lessons/[^\"]*?print[^\"]*?)\".*", "$1")
                .replace("&amp;", "&");
        HttpResponse<String> sheet = teacher.get(print);
        assertEquals(200, sheet.statusCode());
        for (int i = 1; i <= lesson.check().size(); i++) {
            assertTrue(sheet.body().contains("Question " + i), print);
            assertTrue(page.contains("Question " + i));
        }
        assertTrue(sheet.body().contains(lesson.version().substring(0, 12)));
    }
}
