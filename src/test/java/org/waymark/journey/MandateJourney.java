package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.waymark.demo.Cast;

/** A family reads what a state asks; an officer says that the district answers to it, sees how far it is, and prints it. */
class MandateJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private String language;
    private int width;
    private Browser browser;

    private void open(String spoken, int wide) {
        language = spoken;
        width = wide;
        browser = JOURNEY.browser(wide);
        browser.go("/?lang=" + spoken);
    }

    private void look(String picture) {
        browser.picture("mandates-" + picture + "-" + width + "-" + language);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }

    private void follow(String css) {
        WebElement way = browser.find(css);
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", way);
        way.click();
        browser.gone(way);
    }

    @ParameterizedTest
    @CsvSource({"en, 412", "es, 412", "en, 1280", "es, 1280"})
    void aFamilyReadsWhatAStateAsks(String spoken, int wide) {
        open(spoken, wide);
        browser.go("/lessons");
        follow("a[href='/mandates']");
        look("list");
        follow("a[href='/mandates/florida']");
        assertTrue(browser.find("#s-later-rule .tag.off").isDisplayed());
        look("florida");
        scrollTo("#r-k-12");
        browser.picture("mandates-florida-topics-" + width + "-" + language);
    }

    private void scrollTo(String css) {
        browser.driver().executeScript("arguments[0].scrollIntoView()", browser.find(css));
    }

    @ParameterizedTest
    @CsvSource({"en, 412", "es, 1280", "es, 412", "en, 1280"})
    void anOfficerPlansAndReports(String spoken, int wide) {
        open(spoken, wide);
        Doors.grownUp(browser, Cast.OFFICER);
        makeTheRelease();
        browser.go("/district/mandates");
        look("before");
        follow("section[aria-labelledby='m-florida'] form button");
        assertTrue(browser.find("section[aria-labelledby='m-florida'] .tag.on").isDisplayed());
        look("answered");
        follow("a[href='/district/mandates/florida']");
        assertFalse(browser.all("table.coverage tbody tr").isEmpty());
        look("coverage");
        scrollTo("table.coverage");
        browser.picture("mandates-coverage-table-" + width + "-" + language);
        follow("a[href$='/florida/plan']");
        look("plan");
        print("plan");
        browser.go("/district/mandates/florida/report");
        look("report");
        print("report");
        browser.go("/district/mandates");
        follow("section[aria-labelledby='m-florida'] form button");
        assertEquals(List.of(), browser.all("section[aria-labelledby='m-florida'] .tag.on"));
        look("left");
    }

    /** Whoever comes first makes this week's, by hand. */
    private void makeTheRelease() {
        browser.go("/district/releases");
        List<WebElement> forms = browser.all("form[action='/district/releases'] button");
        if (!forms.isEmpty()) {
            forms.get(0).click();
            browser.gone(forms.get(0));
        }
        new WebDriverWait(browser.driver(), java.time.Duration.ofSeconds(60)).until(page -> {
            browser.go("/district/releases");
            return !browser.all("a[href^='/district/releases/']").isEmpty();
        });
    }

    private void print(String picture) {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertFalse(browser.find(".tabs").isDisplayed());
        browser.picture("mandates-" + picture + "-printed-" + width + "-" + language);
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
}
