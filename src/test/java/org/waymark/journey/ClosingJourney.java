package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** A teacher closes a quiz while a student is in the middle of it; what was answered before is there at the end. */
class ClosingJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser teacher;
    private Browser student;
    private String list;
    private String times;

    @ParameterizedTest
    @CsvSource({"412, 1280", "1280, 412"})
    void aQuizIsClosedAndOpenedAgain(int width, int teachersWidth) {
        begin(width, teachersWidth);
        String path = student.path();
        new Quiz(student).right();
        turn("closing");
        look(teacher, "times-closed");
        teacher.go(list);
        assertEquals("Quiz closed", teacher.find("main .lessons .tag").getText());
        look(teacher, "list-closed");
        teacher.go(times);
        new Quiz(student).next();
        new Quiz(student).choose(true);
        String said = student.find(".question.current .feedback .notice").getText();
        assertEquals("This quiz is closed. This answer came too late and was not added.", said);
        student.go(path);
        assertTrue(student.text().contains("What you answered before is safe, and it counts."));
        look(student, "closed");
        turn("reopening");
        student.go(path);
        new Quiz(student).right();
        turn("closing");
        student.go(path);
        student.press("I am finished");
        student.find("h1");
        assertTrue(student.text().contains("2 of the 2 questions"), student.text());
    }

    private void begin(int width, int teachersWidth) {
        Classroom room = Classroom.open(JOURNEY.browser(teachersWidth), "Closing " + width, "Ana P.", "Ben R.");
        teacher = room.teacher();
        room.assign("68-ON1");
        list = teacher.path();
        times = teacher.find("main a[href$='/times']").getDomAttribute("href");
        teacher.go(times);
        teacher.find("form[action$='/closing']");
        student = JOURNEY.browser(width);
        room.cards().get(0).comeIn(student);
        student.go(Doors.way(student, "quiz"));
    }

    /** Closes or opens again. */
    private void turn(String how) {
        WebElement button = teacher.find("main form[action$='/" + how + "'] button");
        button.click();
        teacher.gone(button);
    }

    private static void look(Browser browser, String picture) {
        String here = browser.path();
        for (String language : List.of("es", "en")) {
            browser.go(here + "?lang=" + language);
            browser.picture("closing-" + language + "-" + picture);
            Accessible.check(browser);
        }
    }
}
