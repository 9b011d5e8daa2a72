package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A family or a board looks at what is taught: from the whole to one lesson, its answers, paper, and a link to keep. */
class CurriculumJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser browser;
    private String name;

    private void look(String picture) {
        browser.picture(name + picture);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }

    @ParameterizedTest
    @CsvSource({"412, en, secrets", "1280, en, secrets", "412, es, limites", "1280, es, limites"})
    void aFamilyFindsAndKeepsALessonWithoutAMouse(int width, String language, String word) {
        browser = JOURNEY.browser(width);
        name = "curriculum-" + width + "-" + language + "-";
        browser.go("/lessons?lang=" + language);
        Keyboard keyboard = new Keyboard(browser);
        keyboard.follow("a[href='/lessons?band=3-5']");
        assertEquals(1, browser.all("section[aria-labelledby^='band-']").size());
        look("filtered");
        browser.go("/lessons");
        keyboard.to("#q");
        browser.keys(word, Keys.ENTER);
        browser.find(".hits mark");
        look("found");
        keyboard.follow(".hits a");
        browser.find("#objectives");
        keyboard.follow("main a[href$='/answers']");
        assertFalse(browser.all(".shows a").isEmpty());
        look("answers");
        keyboard.follow("main a[href$='/print']");
        keyboard.to("input[value='lesson']");
        browser.keys(Keys.SPACE);
        keyboard.to("input[value='cards']");
        browser.keys(Keys.SPACE);
        keyboard.follow("form .actions button:not([data-print])");
        browser.find("#sheet-cards");
        assertEquals(List.of(), browser.all("#sheet-lesson"));
        look("print");
        keyboard.follow("main .lesson-links a");
        keyboard.follow("a[href*='?version=']");
        assertTrue(browser.path().contains("?version="));
        look("version");
    }

    @ParameterizedTest
    @ValueSource(ints = {412, 1280})
    void nothingOfItNeedsScripts(int width) {
        browser = JOURNEY.browserWithoutScripts(width);
        browser.go("/lessons");
        browser.type("Find in the lessons", "secrets qqqqqq");
        browser.press("Find");
        browser.press("secrets");
        browser.find(".hits a").click();
        browser.press("Print");
        browser.tap("Script for the adult");
        browser.tap("Large letters");
        browser.press("Show these");
        assertTrue(browser.find(".pack.large #sheet-script").isDisplayed());
        browser.picture("curriculum-plain-" + width);
        browser.go("/standards");
        browser.find("details summary").click();
        assertTrue(browser.find("details li").isDisplayed());
    }
}
