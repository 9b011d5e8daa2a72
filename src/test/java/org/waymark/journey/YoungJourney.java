package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import org.waymark.demo.Cast;

/** A seven-year-old comes in with three pictures, taps the drawings of the quiz, and is finished. */
class YoungJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    @ParameterizedTest
    @CsvSource({"en, Question 1 of 2", "es, Pregunta 1 de 2"})
    void tapsDrawingsToTheEnd(String language, String first) {
        Roll roll = Roll.read(JOURNEY.browser(1280), Cast.RIVERA, "Grade 1, the Otters");
        Browser browser = JOURNEY.browser(412);
        browser.go("/?lang=" + language);
        Doors.young(browser, "BRCHWD", roll.animal("Not begun"), Cast.PICTURES);
        browser.find("main a[href$='/quiz']").click();
        browser.find(".calm-words a[href$='/quiz']").click();
        assertTrue(browser.text().contains(first));
        answer(browser);
        browser.picture("young-feedback-" + language);
        Accessible.check(browser);
        WebElement way = browser.find(".question.current .next a");
        String next = way.getDomAttribute("href");
        way.click();
        browser.find(next + ".current");
        answer(browser);
        browser.find(".finish button").click();
        assertTrue(browser.find(".close").isDisplayed());
        assertFalse(browser.text().contains("%"), "a young child is shown a score");
        assertEquals(List.of(), browser.complaints());
    }

    private static void answer(Browser browser) {
        WebElement drawing = browser.find(".question.current .drawings img");
        assertFalse(drawing.getDomAttribute("alt").isBlank());
        drawing.click();
        browser.find(".question.current form:not(.decline):not(.finish) button").click();
        browser.find(".question.current .feedback .notice");
    }
}
