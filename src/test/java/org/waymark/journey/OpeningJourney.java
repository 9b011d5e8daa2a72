package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.demo.Cast;

/** An officer checks a help number and opens a lesson by naming who has read it; only then a teacher can assign it. */
class OpeningJourney {
    private static final String LESSON = "Care or Control?";
    private static final String RADIO = "input[name=lesson][value='HS-HR2']";

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    @Test
    void fromAClosedLessonToAnAssignedOne() {
        Browser officer = JOURNEY.browser(1280);
        Doors.grownUp(officer, Cast.OFFICER);
        officer.press("Opened lessons");
        look(officer, "adoption");
        takeBack(officer);
        Browser teacher = JOURNEY.browser(412);
        Doors.grownUp(teacher, Cast.LINDQVIST);
        String lessons = classLessons(teacher);
        assertFalse(teacher.find(RADIO).isEnabled());
        assertTrue(teacher.text().contains("A district officer can open it: Dana Whitfield."));
        look(teacher, "assignments-closed");
        checkANumber(officer);
        open(officer);
        teacher.go(lessons);
        teacher.find(RADIO).click();
        teacher.press("Assign");
        teacher.find("main .lessons > li:nth-child(3)"); // besides the two that were there
        assertTrue(teacher.find("main .lessons h2").getText().startsWith(LESSON));
    }

    private static void takeBack(Browser officer) {
        officer.press(LESSON);
        look(officer, "approval");
        officer.find("details.ask summary").click();
        officer.press("Yes, take it back");
        assertTrue(officer.text().contains("Not opened yet"));
    }

    private static String classLessons(Browser teacher) {
        teacher.press("Grade 10, Health");
        teacher.press("Lessons for this class");
        teacher.find("main form");
        return teacher.path();
    }

    private static void checkANumber(Browser officer) {
        officer.press("Help numbers that your district has checked");
        look(officer, "help-numbers");
        officer.find("#emergency summary").click();
        officer.find("#by-emergency").sendKeys("Dana Whitfield");
        String today = LocalDate.now(ZoneId.of("America/Chicago")).toString();
        officer.ask("document.getElementById('on-emergency').value = '" + today + "'");
        look(officer, "help-numbers-form");
        officer.find("#emergency form button").click();
        officer.find("#emergency:target");
        assertTrue(officer.find("#emergency").getText().contains("Checked for your district by Dana Whitfield"));
    }

    private static void open(Browser officer) {
        officer.press("Back to all lessons");
        officer.press(LESSON);
        officer.type("Name of the person who read it", "Amina Yusuf");
        officer.type("Their role", "School counselor");
        officer.find("#read").click();
        officer.press("Open this lesson");
        officer.find("main ul.lessons");
        assertTrue(officer.text().contains("Read for your district by Amina Yusuf (School counselor)"));
    }

    private static void look(Browser browser, String picture) {
        browser.picture(picture);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }
}
