package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** A teacher plans the year. */
class PlanIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Archive archive;

    @Inject
    Curriculum curriculum;

    @Inject
    Clock clock;

    private Room room;
    private Visit teacher;
    private String path;
    private LocalDate first;
    private List<String> lessons;

    @BeforeEach
    void aClassWithoutAPlan() {
        room = rooms.make(7);
        teacher = room.teach();
        path = room.path() + "/plan";
        first = TermWeeks.monday(LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Chicago")))
                .plusWeeks(1);
        lessons = curriculum.units().stream()
                .filter(unit -> unit.band().equals("6-8"))
                .flatMap(unit -> unit.lessons().stream())
                .toList();
    }

    private HttpResponse<String> lay() {
        return teacher.post(path, "first", first.toString(), "weeks", "12", "weekday", "2", "every", "1");
    }

    private List<String> rows(Room of) {
        return archive.rows(
                of.district(),
                "select lesson_id || ' ' || day from plan_lesson where class_id = ? order by day, lesson_id",
                of.id());
    }

    private String at(int lesson, int week) {
        return lessons.get(lesson) + " " + first.plusWeeks(week).plusDays(1);
    }

    private HttpResponse<String> put(String lesson, String... more) {
        String[] fields = new String[2 + more.length];
        fields[0] = "lesson";
        fields[1] = lesson;
        System.arraycopy(more, 0, fields, 2, more.length);
        return teacher.post(path + "/lessons", fields);
    }

    @Test
    void theLessonsOfTheGradeAreLaidOutInTheirOrder() {
        assertTrue(teacher.get(path).body().contains("There is no plan yet"));
        assertEquals(303, lay().statusCode());
        assertEquals(List.of(at(0, 0), at(1, 1), at(2, 2), at(3, 3)), rows(room).subList(0, 4));
        String page = teacher.get(path).body();
        assertTrue(page.contains("Asked again:"));
        assertFalse(page.contains("There is no plan yet"));
        assertEquals(0, archive.count(room.district(), "assignment"), "a plan asks nobody anything");
    }

    @Test
    void whatComesFirstIsNotMovedBehindUnlessTheTeacherInsists() {
        lay();
        HttpResponse<String> refused = put(lessons.get(1), "day", first.toString());
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("would come before"));
        assertTrue(refused.body().contains("name=\"anyway\" value=\"yes\""));
        assertEquals(at(1, 1), rows(room).get(1));
        assertEquals(
                303,
                put(lessons.get(1), "day", first.toString(), "anyway", "yes").statusCode());
        assertEquals(lessons.get(1) + " " + first, rows(room).get(0));
    }

    @Test
    void earlierAndLaterGoFromWeekToWeek() {
        lay();
        String last = lessons.get(lessons.size() - 1);
        String before = rows(room).get(lessons.size() - 1);
        assertEquals(303, put(last, "way", "later").statusCode());
        assertFalse(rows(room).contains(before));
        assertEquals(303, put(last, "way", "earlier").statusCode());
        assertTrue(rows(room).contains(before));
        assertEquals(422, put(lessons.get(0), "way", "earlier").statusCode());
        assertEquals(422, put(last, "day", "someday").statusCode());
        assertEquals(
                422,
                put(last, "day", first.plusWeeks(12).toString(), "anyway", "yes")
                        .statusCode());
    }

    @Test
    void lessonsAreTakenOutAndAdded() {
        lay();
        assertEquals(
                303, teacher.post(path + "/removals", "lesson", lessons.get(3)).statusCode());
        assertFalse(rows(room).contains(at(3, 3)));
        assertEquals(
                422, teacher.post(path + "/removals", "lesson", lessons.get(3)).statusCode());
        assertEquals(
                303,
                put(lessons.get(3), "day", first.plusWeeks(3).plusDays(1).toString())
                        .statusCode());
        assertTrue(rows(room).contains(at(3, 3)));
        assertEquals(422, put("99-XX9", "day", first.toString()).statusCode());
    }

    @Test
    void aWeekWithoutLessonsPushesThemOnAndStaysWhenThePlanIsLaidOutAgain() {
        lay();
        String week = first.plusWeeks(1).toString();
        assertEquals(
                303, teacher.post(path + "/weeks", "week", week, "off", "yes").statusCode());
        assertEquals(List.of(at(0, 0), at(1, 2), at(2, 3), at(3, 4)), rows(room).subList(0, 4));
        assertEquals(422, put(lessons.get(1), "day", week).statusCode());
        lay();
        assertEquals(at(1, 2), rows(room).get(1));
        assertEquals(
                303, teacher.post(path + "/weeks", "week", week, "off", "no").statusCode());
        assertEquals(0, archive.count(room.district(), "plan_break"));
        assertEquals(
                422,
                teacher.post(path + "/weeks", "week", first.minusWeeks(1).toString(), "off", "yes")
                        .statusCode());
    }

    @Test
    void aPlannedLessonIsAssignedWithItsTimesInOnePress() {
        lay();
        String opens = first.plusDays(1) + "T08:00";
        String due = first.plusDays(8) + "T16:00";
        String page = teacher.get(path).body();
        assertTrue(page.contains("value=\"" + opens + "\"") && page.contains("value=\"" + due + "\""));
        assertEquals(
                303,
                teacher.post(room.path() + "/assignments", "lesson", lessons.get(0), "opens", opens, "due", due)
                        .statusCode());
        assertTrue(teacher.get(path).body().contains("Assigned"));
        assertEquals(
                303,
                teacher.post(path, "first", first.plusWeeks(2).toString(), "weeks", "12", "weekday", "2", "every", "1")
                        .statusCode());
        assertFalse(rows(room).contains(at(0, 2)), "what is assigned is not planned once more");
    }

    @Test
    void anotherClassOfTheTeacherGetsACopyAndNobodyElses() {
        lay();
        teacher.post("/classes", "title", "Second", "grade", "6");
        teacher.post("/classes", "title", "Young", "grade", "1");
        String second = archive.rows(room.district(), "select id from school_class where title = 'Second'")
                .get(0);
        String young = archive.rows(room.district(), "select id from school_class where title = 'Young'")
                .get(0);
        assertEquals(303, teacher.post(path + "/copies", "to", second).statusCode());
        assertEquals(2 * rows(room).size(), archive.count(room.district(), "plan_lesson"));
        for (String other : List.of(
                young, room.id().toString() + "0", rooms.beside(room).id().toString())) {
            assertEquals(422, teacher.post(path + "/copies", "to", other).statusCode(), other);
        }
        assertEquals(
                422,
                teacher.post("/classes/" + young + "/plan/copies", "to", second).statusCode());
    }

    @Test
    void itIsTheTeachersAlone() {
        lay();
        Visit colleague = rooms.beside(room).teach();
        assertEquals(404, colleague.get(path).statusCode());
        assertEquals(
                404,
                colleague
                        .post(path + "/lessons", "lesson", lessons.get(0), "way", "later")
                        .statusCode());
        assertEquals(422, teacher.post(path, "first", "", "weeks", "x").statusCode());
        assertEquals(
                List.of("plan.lay"),
                archive.rows(room.district(), "select action from audit_event where action like 'plan.%'"));
    }
}
