package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.demo.Cast;

/** A student whose browser runs no scripts reads, practises, answers, leaves out, finishes and gets away just the same. */
class PlainJourney {
    private static final int ITEMS = 8;

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    @ParameterizedTest
    @ValueSource(ints = {412, 1280})
    void everythingWorksWithoutScripts(int width) {
        Roll roll = Roll.read(JOURNEY.browser(1280), Cast.OKAFOR, "Grade 7, Advisory A");
        Browser browser = JOURNEY.browserWithoutScripts(width);
        Doors.older(browser, "LKSDNT", roll.animal("Not begun"), Cast.PIN);
        browser.find("main a[href$='/practice']").click();
        browser.press("Go on");
        Practice.toAnEnd(browser);
        browser.go(Doors.way(browser, "quiz"));
        PlainQuiz questions = new PlainQuiz(browser);
        questions.answer();
        browser.picture("plain-feedback-" + width);
        questions.next();
        questions.decline();
        assertTrue(browser.text().contains("That is fine. It does not count against you."));
        for (int item = 3; item <= ITEMS; item++) {
            questions.next();
            assertTrue(browser.text().contains("Question " + item + " of 8"));
            questions.answer();
        }
        browser.press("I am finished");
        assertTrue(browser.find(".close").isDisplayed());
        browser.press("Leave this page");
        assertEquals(Journey.EXIT, browser.path());
        browser.go("/today");
        assertEquals("/?ended=yes", browser.path());
        assertFalse(browser.text().contains("I am not"), "somebody is still signed in");
    }
}
