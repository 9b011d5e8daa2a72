package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.waymark.demo.Cast;

/** A student gets away from the page at once, and who comes after finds nothing of it. */
class LeaveJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser browser;
    private String animal;
    private String quiz;

    @BeforeEach
    void inTheMiddleOfAQuiz() {
        Roll roll = Roll.read(JOURNEY.browser(1280), Cast.OKAFOR, "Grade 7, Advisory A");
        animal = roll.animal("Not begun");
        browser = JOURNEY.browser(412);
        Doors.older(browser, "LKSDNT", animal, Cast.PIN);
        quiz = Doors.way(browser, "quiz");
        browser.go(quiz);
        browser.find(".quiz.live");
        new Device(browser).awaitQuizAtHand();
    }

    private void assertNothingIsLeft() {
        browser.find("a[href^='/lessons/']");
        assertEquals(Journey.EXIT, browser.path());
        browser.driver().navigate().back();
        assertFalse(browser.text().contains("Question"), "Back shows the quiz");
        browser.go(quiz);
        assertEquals("/?ended=yes", browser.path());
        new Device(browser).awaitNothing();
    }

    @Test
    void aTapOnTheButton() {
        browser.press("Leave this page");
        assertNothingIsLeft();
    }

    @Test
    void shiftThreeTimes() {
        shift();
        assertEquals(
                "Press Shift two more times to leave.",
                browser.find("[data-leave-status]").getText());
        shift();
        shift();
        assertNothingIsLeft();
    }

    private void shift() {
        new Actions(browser.driver()).keyDown(Keys.SHIFT).keyUp(Keys.SHIFT).perform();
    }

    /** The screen is blank before the network has answered anything. */
    @Test
    void theScreenIsBlankAtOnce() {
        Object colors = browser.driver()
                .executeScript(
                        "addEventListener('beforeunload', () => {}); document.querySelector('[data-leave]').click();"
                                + " return [getComputedStyle(document.body).visibility, document.title]");
        assertEquals("[hidden, …]", String.valueOf(colors));
        assertNothingIsLeft();
    }

    /** The school could not be told: it is as soon as this tab comes back to it. */
    @Test
    void withoutANetworkTheSessionEndsLater() {
        Wire wire = JOURNEY.wire();
        Browser tablet = JOURNEY.browser(wire, 412);
        Doors.older(tablet, "LKSDNT", animal, Cast.PIN);
        wire.cut();
        tablet.press("Leave this page");
        wire.mend();
        tablet.go("/today");
        tablet.find("a[href^='/lessons/']");
        assertEquals(Journey.EXIT, tablet.driver().getCurrentUrl().replaceAll("^http://[^/]+", ""));
        tablet.go("/today");
        assertEquals("/?ended=yes", tablet.path());
    }

    @Test
    void capitalLettersDoNotLeave() {
        browser.find("form[action='/sign-out'] button").click();
        browser.find("#code").click();
        for (int i = 0; i < 4; i++) {
            browser.find("#code").sendKeys(Keys.chord(Keys.SHIFT, "b"));
        }
        assertEquals("BBBB", browser.find("#code").getDomProperty("value"));
    }
}
