package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import org.waymark.demo.Cast;

/** A child who does not read yet has the quiz read aloud, and what is read never leaves the device. */
class VoiceJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser browser;
    private Voices voices;

    private void sitDown(int width, String language, String has) {
        sitDown(width, language, has, "Not begun");
    }

    private void sitDown(int width, String language, String has, String state) {
        Roll roll = Roll.read(JOURNEY.browser(1280), Cast.RIVERA, "Grade 1, the Otters");
        browser = JOURNEY.browser(width);
        voices = Voices.in(browser, has);
        browser.go("/?lang=" + language);
        Doors.young(browser, "BRCHWD", roll.animal(state), Cast.PICTURES);
        browser.go(Doors.way(browser, "quiz"));
        browser.find(".quiz.live");
    }

    private WebElement speaker(String beside) {
        return browser.find(".question.current " + beside + " + .speaker");
    }

    @ParameterizedTest
    @CsvSource({"412, en, Near en_GB", "1280, es, Cerca es-MX"})
    void questionAndOptionsAreReadByAVoiceOfTheDevice(int width, String language, String voice) {
        sitDown(width, language, Voices.NEAR);
        speaker("legend").click();
        speaker(".option").click();
        String question = browser.find(".question.current legend").getText();
        WebElement option = browser.find(".question.current .option");
        String drawing = browser.find(".question.current .option img").getDomAttribute("alt");
        assertEquals(
                List.of(
                        voice + ": " + question,
                        (voice + ": " + drawing.replaceAll("\\.$", "") + ". " + option.getText()).strip()),
                voices.said());
        assertEquals(
                browser.all(".question.current .option").size(),
                browser.all(".question.current .option + .speaker").size());
        browser.picture("voice-" + width + "-" + language);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void aTargetIsLargeEnoughForYoungHands() {
        sitDown(412, "en", Voices.NEAR);
        assertTrue(speaker(".option").getSize().getHeight() >= 44);
        assertTrue(speaker(".option").getSize().getWidth() >= 44);
    }

    @Test
    void theWordThatIsHeardIsMarked() {
        sitDown(412, "en", Voices.NEAR);
        speaker("legend").click();
        String text = (String) browser.ask("reading.text");
        String first = text.strip().split("\\s+")[0];
        String second = text.strip().split("\\s+")[1];
        assertEquals(first, voices.reach(text.indexOf(first)));
        browser.picture("voice-marked");
        assertEquals(second, voices.reach(text.indexOf(second, text.indexOf(first) + first.length())));
        speaker("legend").click();
        assertFalse(voices.isReading());
        assertEquals(0L, browser.ask("CSS.highlights.size"));
    }

    @Test
    void itIsSilentOnTheNextQuestionAndAfterLeaving() {
        sitDown(412, "en", Voices.NEAR);
        speaker("legend").click();
        assertTrue(voices.isReading());
        browser.find(".question.current .next a").click();
        speaker("legend").isDisplayed();
        assertFalse(voices.isReading());
        speaker("legend").click();
        assertEquals(
                true,
                browser.driver()
                        .executeScript(
                                "document.querySelector('[data-leave]').click(); return window.reading === null"));
    }

    @Test
    void feedbackIsReadTooOnceItIsThere() {
        sitDown(412, "en", Voices.NEAR, "In the middle");
        assertFalse(speaker(".feedback").isDisplayed());
        browser.find(".question.current .option").click();
        browser.find(".question.current form:first-of-type button.big").click();
        String feedback = browser.find(".question.current .feedback .notice").getText();
        speaker(".feedback").click();
        assertEquals(List.of("Near en_GB: " + feedback.replaceAll("\\s+", " ")), voices.said());
    }

    /** A voice of another computer would be sent every word; so there is nothing to press, in either language. */
    @ParameterizedTest
    @CsvSource({"en", "es"})
    void voicesOfElsewhereAreNeverUsed(String language) {
        sitDown(412, language, Voices.FAR + ", ['Loin', 'fr-FR', true]");
        assertEquals(List.of(), browser.all(".speaker"));
        assertEquals(List.of(), voices.said());
    }
}
