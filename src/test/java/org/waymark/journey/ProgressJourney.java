package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.waymark.demo.Cast;

/** A teacher watches a class work, and looks at a year of lessons. */
class ProgressJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser teacher;

    @Test
    void whatAStudentDoesIsSeenAtOnce() {
        Classroom room = Classroom.open(JOURNEY.browser(1280), "Live", "Ana P.", "Ben R.");
        teacher = room.teacher();
        room.assign("68-ON1");
        teacher.go(teacher.find("main .lessons a[href$='/progress']").getDomAttribute("href"));
        awaitCount("new", 2);
        teacher.find("[data-live]").findElement(By.xpath("self::*[.='This page keeps itself up to date.']"));
        Browser student = JOURNEY.browser(412);
        room.cards().get(0).comeIn(student);
        student.go(Doors.way(student, "quiz"));
        Quiz quiz = new Quiz(student);
        quiz.answer(false);
        awaitCount("begun", 1);
        quiz.next();
        quiz.answer(false);
        quiz.next();
        quiz.answer(false);
        awaitCount("help", 1);
        assertTrue(teacher.text().contains("Of the last 3 answers, 3 not right yet."), teacher.text());
        teacher.picture("progress-en-live-help");
        teacher.find("#help-rule summary").click();
        look("live", 1280, 412);
        for (int item = 4; item <= 8; item++) {
            quiz.next();
            quiz.answer(true);
        }
        student.press("I am finished");
        student.find("h1");
        awaitCount("finished", 1);
        teacher.go(teacher.path().replaceAll("\\?.*", "") + "?names=no");
        teacher.picture("progress-en-without-names");
        assertTrue(teacher.text().contains("Student 1") && !teacher.text().contains("Ana P."), teacher.text());
    }

    private void awaitCount(String state, int count) {
        new WebDriverWait(teacher.driver(), Duration.ofSeconds(20))
                .until(page ->
                        teacher.find("[data-count='" + state + "']").getText().equals(String.valueOf(count)));
    }

    @Test
    void aYearOfLessonsStaysReadable() throws IOException {
        String[] names = IntStream.rangeClosed(1, 35)
                .mapToObj(i -> NAMES.get(i % NAMES.size()) + " " + (char) ('A' + i % 26) + ".")
                .toArray(String[]::new);
        Classroom room = Classroom.open(JOURNEY.browser(1280), "A whole year", names);
        teacher = room.teacher();
        room.assign("68-ON1");
        fill(room.path().replaceAll(".*/", ""));
        teacher.go("/classes");
        teacher.find("main a[href='" + room.path() + "/progress']").click();
        teacher.find(".gradebook");
        for (int width : List.of(1280, 1024, 768, 412)) {
            look("year", width);
        }
        teacher.choose("Students", "With something to teach again");
        teacher.choose("Order", "Lowest score first");
        teacher.press("Show");
        teacher.picture("progress-en-year-reteach");
        teacher.keys(Keys.TAB);
        teacher.find(".gradebook tbody th a").click();
        teacher.find("h1");
        look("student", 1280, 412);
    }

    private static final List<String> NAMES = List.of(
            "Ana", "Ben", "Chidi", "Dolores", "Emeka", "Fatima", "Guadalupe", "Hana", "Ignacio", "Jo", "Maximiliana");

    private static void fill(String schoolClass) throws IOException {
        JOURNEY.rows(Files.readString(Path.of("src/test/bench/gradebook.sql")), schoolClass, 20);
    }

    @Test
    void anOfficerDecidesWhenHelpMayBeNeeded() {
        teacher = JOURNEY.browser(1280);
        Doors.grownUp(teacher, Cast.OFFICER);
        teacher.go("/district/help-rule");
        look("rule", 1280, 412);
        teacher.choose("Nothing new for so many minutes, while the class is open", "8 minutes");
        teacher.press("Save");
        assertTrue(teacher.find("tbody td").getText().contains("8 minutes"));
        look("rule-decided", 1280);
        teacher.choose("Nothing new for so many minutes, while the class is open", "5 minutes");
        teacher.press("Save");
    }

    private void look(String picture, int... widths) {
        String here = teacher.path().replaceAll("[?&]lang=..", "");
        String join = here.contains("?") ? "&" : "?";
        for (int width : widths) {
            teacher.resize(width);
            for (String language : List.of("es", "en")) {
                teacher.go(here + join + "lang=" + language);
                teacher.picture("progress-" + language + "-" + picture + "-" + width);
                Accessible.check(teacher);
                assertEquals(List.of(), teacher.complaints());
            }
        }
        teacher.resize(1280);
    }
}
