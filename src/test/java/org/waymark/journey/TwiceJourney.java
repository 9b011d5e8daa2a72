package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WindowType;

/** Two tabs, two devices, three clicks, the way back: nothing is stored twice, and nobody is left to guess. */
class TwiceJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private static Sitters sitters;

    private Sitter sitter;
    private Browser browser;
    private Quiz quiz;

    @BeforeEach
    void somebodyOpensTheQuiz() {
        if (sitters == null) {
            sitters = Sitters.of(JOURNEY, "Advisory E");
        }
        sitter = sitters.next();
        browser = JOURNEY.browser(412);
        quiz = sitter.open(browser);
    }

    private void finish() {
        browser.go(sitter.quiz() + "#" + lastItem());
        browser.find(".question.current .finish");
        browser.press("I am finished");
        browser.find(".close");
    }

    private Object lastItem() {
        return browser.ask("[...document.querySelectorAll('.question')].at(-1).id");
    }

    @Test
    void threeClicksAreOneAnswer() {
        quiz.tick(true);
        browser.ask("[1, 2, 3].forEach(() => document.querySelector('.question.current form button').click())");
        quiz.mark("Saved at school");
        assertEquals(1, sitter.rows().size());
        browser.ask("document.querySelector('.question.current form button').click()");
        quiz.next();
        quiz.right();
        assertEquals(2, sitter.rows().size(), sitter.rows()::toString);
    }

    @Test
    void twoTabsCountOn() {
        String first = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.go(sitter.quiz());
        browser.find(".quiz.live");
        String second = browser.driver().getWindowHandle();
        browser.driver().switchTo().window(first);
        quiz.right();
        browser.driver().switchTo().window(second);
        quiz.answer(false);
        assertTrue(sitter.rows().get(0).matches("\\S+ 1 [a-d] true"), sitter.rows()::toString);
        assertTrue(sitter.rows().get(1).matches("\\S+ 2 [a-d] false"), sitter.rows()::toString);
        assertEquals(2, sitter.rows().size());
    }

    /** The second device has a page from before the first one's answers. */
    @Test
    void theNewerAnswerOfAnotherDeviceStays() {
        Browser other = JOURNEY.browser(1280);
        Quiz there = sitter.open(other);
        quiz.right();
        List<String> stored = sitter.rows();
        there.choose(false);
        there.feedback();
        assertTrue(other.text().contains("There is a newer answer to this question"), other::text);
        there.mark("Saved at school");
        assertEquals(stored, sitter.rows());
    }

    @Test
    void anAnswerAfterTheEndIsSaidToBeOne() {
        Browser other = JOURNEY.browser(1280);
        Quiz there = sitter.open(other);
        quiz.right();
        finish();
        List<String> stored = sitter.rows();
        there.next();
        there.choose(true);
        other.find(".close");
        assertTrue(other.text().contains("your last answer came after the end"), other::text);
        other.picture("offline-after-the-end");
        Accessible.check(other);
        assertEquals(stored, sitter.rows());
        assertEquals(1, sitter.submissions());
    }

    @Test
    void theWayBackLeadsToTheResult() {
        quiz.right();
        quiz.next();
        finish();
        browser.driver().navigate().back();
        browser.find(".close");
        browser.driver().navigate().back();
        browser.find(".close");
        assertEquals(1, sitter.submissions());
    }

    @Test
    void theOtherLanguageKeepsThePlaceAndWhatIsChosen() {
        quiz.next();
        quiz.tick(true);
        Object place = browser.ask("document.querySelector('.question.current').id");
        browser.ask("scrollTo(0, 0)");
        browser.press("Español");
        browser.find("html[lang=es] .quiz.live");
        assertEquals(place, browser.ask("document.querySelector('.question.current').id"));
        browser.find(".question.current form button").click();
        quiz.feedback();
        assertEquals(1, sitter.rows().size());
        assertTrue(sitter.rows().get(0).endsWith(" true"));
    }
}
