package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.waymark.demo.Cast;

/** An officer reads the district's releases: at a glance, how far, how well, how ready, and how it was before. */
class DistrictJourney {
    static final List<String> PAGES = List.of("", "/reach", "/learning", "/readiness", "/releases", "/releases/1");
    private static final int RELEASES = 3;
    private static final int MANY = 60;

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    /** The demo's releases are made beside the start: there after some looks. */
    static Browser officer(Browser browser) {
        Doors.grownUp(browser, Cast.OFFICER);
        for (int i = 0;
                i < MANY
                        && browser.all("a[href='/district/releases/" + RELEASES + "']")
                                .isEmpty();
                i++) {
            browser.go("/district/releases");
        }
        browser.find("a[href='/district/releases/" + RELEASES + "']");
        return browser;
    }

    private static void look(Browser browser, String picture) {
        browser.picture(picture);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }

    private static String name(String page) {
        return "district" + page.replace('/', '-');
    }

    @Test
    void everyPageOnALaptopInEnglish() {
        Browser officer = officer(JOURNEY.browser(1280));
        for (String page : PAGES) {
            officer.go("/district" + page);
            look(officer, name(page));
            long high = (long) officer.ask("document.querySelector('.top').offsetHeight");
            assertTrue(high < 80, "the navigation stands on one line: " + high);
        }
        officer.go("/district");
        assertTrue(officer.text().contains("last release:"), officer.text());
        assertTrue(officer.text().contains("not shown"), officer.text());
        officer.ask("window.scrollTo(0, 900)");
        officer.picture("district-lower");
        officer.go("/district/learning");
        officer.find("#ideas ~ .table tbody a").click();
        officer.find("#chosen");
        look(officer, "district-learning-idea");
    }

    @Test
    void everyPageOnAPhoneInSpanish() {
        Browser officer = officer(JOURNEY.browser(412));
        officer.go("/district?lang=es");
        for (String page : PAGES) {
            officer.go("/district" + page);
            assertFalse(officer.text().contains("Releases"), "in Spanish");
            look(officer, name(page) + "-phone");
        }
        officer.resize(1280);
        officer.go("/district/reach");
        long high = (long) officer.ask("document.querySelector('.top').offsetHeight");
        assertTrue(high < 80, "also in Spanish: " + high);
        look(officer, "district-reach-es");
    }

    @Test
    void withoutScripts() {
        Browser officer = officer(JOURNEY.browserWithoutScripts(1280));
        officer.go("/district/reach");
        officer.choose("Which", "Schools that have not begun");
        officer.press("Show");
        assertTrue(officer.path().contains("only=not-begun"));
        assertTrue(officer.text().contains("of 2 schools"), officer.text());
        officer.go("/district/releases");
        officer.type("From 5 to 30", "40");
        officer.press("Set it");
        assertTrue(officer.text().contains("Type a whole number from 5 to 30."));
        officer.picture("district-rule-wrong");
        officer.find("details.menu summary").click();
        officer.press("Schools");
        assertEquals("/schools", officer.path());
    }

    @Test
    void withoutAMouse() {
        Browser officer = officer(JOURNEY.browser(1280));
        officer.go("/district");
        Keyboard keyboard = new Keyboard(officer);
        keyboard.to("details.menu summary");
        officer.keys(Keys.ENTER);
        keyboard.to("details.menu a[href='/staff']");
        officer.picture("district-menu");
        keyboard.follow("nav.tabs a[href='/district/reach']");
        officer.find("#reach-bands");
        keyboard.follow("nav.tabs a[href='/district/releases']");
        officer.find("#this-week");
        keyboard.follow("main a[href='/district/releases/1']");
        assertTrue(officer.find("main")
                .findElement(By.cssSelector(".warning"))
                .getText()
                .contains("It stays as it was"));
    }

    @Test
    void inTheDark() {
        Browser officer = officer(JOURNEY.browser(1280));
        officer.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        java.util.Map.of(
                                "features",
                                List.of(java.util.Map.of("name", "prefers-color-scheme", "value", "dark"))));
        officer.go("/district");
        look(officer, "district-dark");
    }
}
