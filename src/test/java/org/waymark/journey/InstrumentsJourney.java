package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opentest4j.AssertionFailedError;

/** The instruments of the other journeys see what they are for: one that never objects proves nothing. */
class InstrumentsJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    @Test
    void aPageThatIsNotForEveryoneIsNamed() {
        Browser browser = JOURNEY.browser(412);
        browser.driver().executeScript("document.documentElement.removeAttribute('lang')");
        AssertionFailedError found = assertThrows(AssertionFailedError.class, () -> Accessible.check(browser));
        assertTrue(found.getMessage().contains("html-has-lang"), found.getMessage());
    }

    @Test
    void aPageThatScrollsSidewaysIsNamed() {
        Browser browser = JOURNEY.browser(412);
        browser.driver().executeScript("document.querySelector('main').style.minWidth = '500px'");
        AssertionFailedError found = assertThrows(AssertionFailedError.class, () -> Accessible.check(browser));
        assertTrue(found.getMessage().contains("scrolls sideways"), found.getMessage());
    }

    @Test
    void aBrokenRuleOfTheSecurityPolicyIsNamed() {
        Browser browser = JOURNEY.browser(412);
        browser.driver()
                .executeScript("const one = document.createElement('img');"
                        + " one.src = 'https://elsewhere.example/pixel.gif'; document.body.append(one)");
        assertTrue(browser.complaints().toString().contains("Content Security Policy"));
    }

    @Test
    void withoutScriptsThereAreNone() {
        Browser browser = JOURNEY.browserWithoutScripts(412);
        browser.driver().get("data:text/html,<noscript><p id=off>off</p></noscript>");
        assertEquals("off", browser.find("#off").getText());
    }
}
