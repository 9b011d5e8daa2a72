package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebElement;
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
        go(teacher, teacher.find(".week.card form[action$='/weeks'] button"));
        assertEquals(1, teacher.all(".week.off").size());
        assign(teacher, room.path());
        onPaper(teacher);
        inSpanish(room.path());
    }

    /** The first lesson goes to the second one's day, and then behind it. */
    private static void moveAndInsist(Browser teacher) {
        go(teacher, teacher.all(".planned button[value=later]").get(0));
        go(teacher, teacher.all(".planned button[value=later]").get(1));
        assertTrue(teacher.find(".error-summary").getText().contains("would come after"));
        look(teacher, "refused");
        go(teacher, teacher.find(".error-summary button"));
        assertTrue(teacher.all(".error-summary").isEmpty());
    }

    private static void go(Browser browser, WebElement way) {
        way.click();
        browser.gone(way);
    }

    private static void assign(Browser teacher, String path) {
        go(teacher, teacher.find(".planned form[action$='/assignments'] button"));
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
                .filter(WebElement::isDisplayed)
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
