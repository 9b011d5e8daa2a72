package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The network goes in the middle of a quiz, and comes back: the school has every answer, and each once. */
class OfflineJourney {
    private static final int ITEMS = 8;

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private static Sitters sitters;

    private Sitter sitter() {
        if (sitters == null) {
            sitters = Sitters.of(JOURNEY, "Advisory D");
        }
        return sitters.next();
    }

    @Test
    void aQuizIsFinishedWithoutANetwork() {
        Sitter sitter = sitter();
        Wire wire = JOURNEY.wire();
        Browser browser = JOURNEY.browser(wire, 412);
        Quiz quiz = sitter.open(browser);
        Device device = new Device(browser);
        device.awaitQuizAtHand();
        wire.cut();
        quiz.choose(true);
        quiz.mark("Saved on this device");
        browser.picture("offline-kept");
        browser.driver().navigate().refresh(); // the worker has the page
        quiz.mark("Saved on this device");
        for (int item = 2; item <= ITEMS; item++) {
            quiz.next();
            quiz.choose(true);
            quiz.mark("Saved on this device");
        }
        browser.pressHere("I am finished");
        browser.find(".quiz-says .notice");
        browser.picture("offline-finished");
        Accessible.check(browser);
        assertTrue(device.speaksNoWords(), () -> device.kept().toString());
        assertEquals(List.of(), sitter.rows());
        wire.mend();
        browser.ask("dispatchEvent(new Event('online'))"); // the wire is cut behind the browser's back
        browser.find(".close");
        assertTrue(browser.path().endsWith("/quiz/result"), browser::path);
        assertEquals(ITEMS, sitter.rows().size());
        assertTrue(sitter.rows().stream().allMatch(row -> row.matches("\\S+ 1 [a-d] true")), sitter.rows()::toString);
        assertEquals(1, sitter.submissions());
        device.awaitNothing();
        browser.driver().navigate().back();
        browser.find(".close");
    }

    /** A private window of some browsers keeps nothing: then nobody is told that it does. */
    @Test
    void whatIsNotOnTheDeviceIsNotSaidToBe() {
        Sitter sitter = sitter();
        Wire wire = JOURNEY.wire();
        Browser browser = JOURNEY.browser(wire, 412);
        browser.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of("source", "Object.defineProperty(window, 'indexedDB', { value: undefined })"));
        Quiz quiz = sitter.open(browser);
        wire.cut();
        quiz.choose(true);
        quiz.mark("Not saved yet. Trying again...");
        assertEquals(List.of(), sitter.rows());
        wire.mend();
        quiz.mark("Saved at school");
        assertEquals(1, sitter.rows().size());
    }

    @Test
    void whoLeavesLeavesNothingToRead() {
        Sitter sitter = sitter();
        Sitter other = sitter();
        Browser browser = JOURNEY.browser(412);
        Device device = new Device(browser);
        Quiz quiz = sitter.open(browser);
        device.awaitQuizAtHand();
        device.sends(false);
        quiz.choose(true);
        quiz.mark("Saved on this device");
        quiz.next();
        quiz.choose(false);
        quiz.mark("Saved on this device");
        browser.press("Leave this page");
        browser.find("a[href^='/lessons/']");
        device.awaitAnswersAlone(2);
        assertTrue(device.speaksNoWords(), () -> device.kept().toString());
        assertFalse(device.kept().toString().contains("Sam"));

        device.sends(true);
        Quiz hers = other.open(browser);
        hers.right();
        assertEquals(1, other.rows().size());
        assertEquals(List.of(), sitter.rows());
        browser.find("form[action='/sign-out'] button").click();
        browser.find("#code");
        device.awaitAnswersAlone(2);

        sitter.card().comeIn(browser);
        sitter.awaitRows(2);
        browser.find("form[action='/sign-out'] button").click();
        browser.find("#code");
        device.awaitNothing();
    }

    @Test
    void theSessionEndsInTheMiddle() {
        Sitter sitter = sitter();
        Browser browser = JOURNEY.browser(412);
        Quiz quiz = sitter.open(browser);
        quiz.right();
        quiz.next();
        browser.driver().manage().deleteCookieNamed("waymark");
        quiz.choose(true);
        browser.find(".quiz-says[role=alert] .notice");
        assertEquals("BUTTON", browser.ask("document.activeElement.tagName"));
        quiz.mark("Saved on this device");
        browser.picture("offline-ended");
        Accessible.check(browser);
        String place = browser.path();
        browser.press("Sign in again");
        sitter.card().comeIn(browser);
        browser.find(".quiz.live");
        assertEquals(place, browser.path());
        sitter.awaitRows(2);
        quiz.mark("Saved at school");
    }

    @Test
    void somebodyElseIsNotLedIntoTheQuizOfAnother() {
        Sitter sitter = sitter();
        Sitter other = sitter();
        Browser browser = JOURNEY.browser(412);
        Quiz quiz = sitter.open(browser);
        browser.driver().manage().deleteCookieNamed("waymark");
        quiz.choose(true);
        browser.press("Sign in again");
        other.card().comeIn(browser);
        new Device(browser).awaitAnswersAlone(1);
        assertEquals("/today", browser.path());
        assertEquals(List.of(), other.rows());
    }
}
