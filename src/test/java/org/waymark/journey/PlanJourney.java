package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.demo.Cast;

/** A teacher lays out the year, moves a lesson, and assigns one from the calendar. */
class PlanJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    @Test
    void fromNoPlanToAnAssignedLesson() {
        Browser teacher = JOURNEY.browser(1280);
        Classroom room = Classroom.open(teacher, "Grade 8, Advisory P", "Ana P.", "Ben R.");
        teacher.go(room.path());
        teacher.press("Plan");
        look(teacher, "new");
        teacher.press("Make the plan");
        look(teacher, "laid");
        moveAndInsist(teacher);
        int before = teacher.all(".week.off").size();
        teacher.find(".week.card form[action$='/weeks'] button").click();
        teacher.find(".week.off");
        assertEquals(before + 1, teacher.all(".week.off").size());
        assign(teacher, room.path());
        onPaper(teacher);
        inSpanish(room.path());
    }

    private static void moveAndInsist(Browser teacher) {
        teacher.all(".planned button[value=earlier]").get(1).click();
        teacher.find("main h1");
        teacher.all(".planned button[value=earlier]").get(1).click();
        teacher.find(".error-summary button");
        assertTrue(teacher.find(".error-summary").getText().contains("would come before")
                || teacher.find(".error-summary").getText().contains("outside the weeks"));
        look(teacher, "refused");
    }

    private static void assign(Browser teacher, String path) {
        teacher.find(".planned form[action$='/assignments'] button").click();
        teacher.find("main .lessons h2");
        assertEquals(path + "/assignments", teacher.path());
        teacher.press("Plan");
        assertTrue(teacher.find(".planned .tag.on").isDisplayed());
        look(teacher, "assigned");
    }

    private static void onPaper(Browser teacher) {
        teacher.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        teacher.picture("plan-on-paper");
        assertFalse(teacher.find(".planned .row-actions").isDisplayed());
        teacher.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    private static void inSpanish(String path) {
        Browser phone = JOURNEY.browserWithoutScripts(412);
        Doors.grownUp(phone, Cast.OKAFOR);
        phone.go(path + "/plan?lang=es");
        phone.find(".planned details.ask summary").click();
        phone.picture("plan-es");
        phone.all("main details > summary").stream()
                .reduce((one, last) -> last)
                .orElseThrow()
                .click();
        phone.picture("plan-es-again");
    }

    private static void look(Browser browser, String picture) {
        browser.find("main h1");
        browser.picture("plan-" + picture);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }
}
