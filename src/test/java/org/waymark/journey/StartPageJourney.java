package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody comes for the first time. */
class StartPageJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    @ParameterizedTest
    @CsvSource({"412, en", "412, es", "1280, en", "1280, es"})
    void everyoneFindsTheirWayIn(int width, String language) {
        Browser browser = JOURNEY.browser(width);
        browser.go("/?lang=" + language);
        browser.picture("start-" + width + "-" + language);
        assertEquals(language, browser.find("html").getDomAttribute("lang"));
        Accessible.check(browser);
        browser.go("/sign-in");
        browser.picture("sign-in-" + width + "-" + language);
        assertEquals(language, browser.find("html").getDomAttribute("lang"));
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theOtherLanguageIsOneLinkAway() {
        Browser browser = JOURNEY.browser(412);
        browser.press("Español");
        assertEquals("es", browser.find("html").getDomAttribute("lang"));
        browser.go("/sign-in");
        assertEquals("es", browser.find("html").getDomAttribute("lang"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWrongPasswordIsSaidAndTheAddressIsKept(boolean scripts) {
        Browser browser = scripts ? JOURNEY.browser(412) : JOURNEY.browserWithoutScripts(412);
        browser.go("/sign-in");
        browser.type("E-mail", "nobody@example.org");
        browser.type("Password", "not the password");
        browser.press("Sign in");
        assertTrue(browser.find("[role=alert]").getText().contains("do not go together"));
        assertEquals("nobody@example.org", browser.find("#email").getDomAttribute("value"));
        browser.picture("sign-in-wrong-" + (scripts ? "scripts" : "plain"));
        if (scripts) {
            Accessible.check(browser);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCodeThatLeadsNowhereIsSaid(boolean scripts) {
        Browser browser = scripts ? JOURNEY.browser(412) : JOURNEY.browserWithoutScripts(412);
        browser.type("Class code", "zzz zzz");
        browser.press("Go");
        assertTrue(browser.find("[role=alert]").isDisplayed());
        assertEquals("/join", browser.path());
    }
}
