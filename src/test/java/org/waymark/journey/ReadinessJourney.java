package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.demo.Cast;
import org.waymark.incontainer.Studies;

/** A teacher who is new is led to what comes before the first lesson, and comes back to what was filled in. */
class ReadinessJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    @Test
    void aNewTeacherIsLedToTheCourseAndBack() {
        Browser teacher = JOURNEY.browser(1280);
        Newcomer.comeIn(teacher);
        teacher.type("Name of the class", "Grade 7, Advisory N");
        teacher.choose("Grade", "Grade 7");
        teacher.press("Make this class");
        teacher.press("Lessons for this class");
        look(teacher, "before");
        teacher.find("input[value='68-ON1']").click();
        teacher.find("input[value='check'][name=feedback]").click();
        teacher.press("Assign");
        assertTrue(teacher.find(".error-summary").getText().contains("Something comes before your first lesson"));
        look(teacher, "refused");
        inAnotherWindow(teacher);
        assertTrue(teacher.find("input[value='68-ON1']").isSelected(), "what was filled in is still there");
        assertTrue(teacher.find("input[value='check'][name=feedback]").isSelected());
        teacher.press("Assign");
        assertTrue(teacher.find("main .lessons h2").isDisplayed());
        assertTrue(teacher.all("#readiness").isEmpty());
    }

    private static void inAnotherWindow(Browser teacher) {
        String here = teacher.driver().getWindowHandle();
        teacher.find("#readiness a[href='/course/A4']").click();
        String other = teacher.driver().getWindowHandles().stream()
                .filter(one -> !one.equals(here))
                .findFirst()
                .orElseThrow();
        teacher.driver().switchTo().window(other);
        for (String module : List.of("A4", "A5")) {
            teacher.go("/course/" + module + "/check");
            new Exam(teacher).answer(Studies.right(Exam.module(module)));
        }
        teacher.go("/course/routing-card");
        teacher.all("main form input").forEach(line -> line.sendKeys("Ms. Ida Holm, room 2"));
        teacher.press("Save the card");
        teacher.find("main .notice");
        teacher.driver().close();
        teacher.driver().switchTo().window(here);
    }

    /** It begins tomorrow, so that nothing changes for others today. */
    @Test
    void theDistrictRelaxesItOnTheRecord() {
        Browser officer = JOURNEY.browser(1280);
        Doors.grownUp(officer, Cast.OFFICER);
        officer.go("/course/readiness");
        officer.find("input[name=needed][value=no]").click();
        String tomorrow = LocalDate.parse(officer.find("#begins").getDomAttribute("min"))
                .plusDays(1)
                .toString();
        officer.ask("document.querySelector('#begins').value = '" + tomorrow + "'");
        officer.type("Reason", "The counselors teach with the teachers until January");
        officer.press("Put on the record");
        assertTrue(officer.text().contains("The counselors teach with the teachers until January"));
        look(officer, "rule");
        Browser phone = JOURNEY.browser(412);
        Doors.grownUp(phone, Cast.OFFICER);
        phone.go("/course/readiness?lang=es");
        look(phone, "rule-es");
    }

    private static void look(Browser browser, String picture) {
        browser.find("main h1");
        browser.picture("readiness-" + picture);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }
}
