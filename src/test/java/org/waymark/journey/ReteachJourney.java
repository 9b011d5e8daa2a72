package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.waymark.demo.Cast;

/** After the lesson: what to look at again, the class's ideas, how the questions work, and groups for another look. */
class ReteachJourney {
    private static final String CLASS = "Grade 7, Advisory A";
    private static final String DISCRIMINATION = ".statistics td:nth-child(3) strong";

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private String name;

    private void look(Browser browser, String picture) {
        whole(browser, picture);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }

    /** A picture of the whole page, however long it is. */
    private void whole(Browser browser, String picture) {
        Object image = browser.driver()
                .executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data");
        try {
            Path folder = Files.createDirectories(Path.of("target/screenshots"));
            Files.write(
                    folder.resolve(name + picture + ".png"), Base64.getDecoder().decode((String) image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is on paper, and in the dark. */
    private void lookElsewhere(Browser browser, String picture) {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        whole(browser, picture + "-paper");
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                "screen",
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        look(browser, picture + "-dark");
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", ""))));
    }

    @ParameterizedTest
    @CsvSource({"1280, en", "412, es"})
    void afterTheLesson(int width, String language) {
        name = "reteach-" + language + "-";
        Browser teacher = JOURNEY.browser(width);
        teacher.go("/?lang=" + language);
        Doors.grownUp(teacher, Cast.OKAFOR);
        String schoolClass = open(teacher);
        look(teacher, "worst");
        threeAtMost(teacher);
        lookElsewhere(teacher, "worst");
        follow(teacher, "/ideas");
        look(teacher, "ideas");
        lookElsewhere(teacher, "ideas");
        anotherLesson(teacher, schoolClass);
        howTheQuestionsWork(teacher);
        groups(teacher, schoolClass, language);
    }

    /** One step from signing in. */
    private static String open(Browser teacher) {
        WebElement way = teacher.all("section.card").stream()
                .filter(card -> card.getText().contains(CLASS))
                .findFirst()
                .orElseThrow()
                .findElement(By.cssSelector("a[href$='/reteach']"));
        String path = way.getDomAttribute("href");
        way.click();
        teacher.gone(way);
        assertTrue(teacher.path().endsWith("/reteach"), teacher::path);
        return path.replaceAll("/reteach$", "");
    }

    private static void threeAtMost(Browser teacher) {
        assertEquals(3, teacher.all("section.card").size());
        assertEquals(3, teacher.all("section.card table.option-bars").size());
        for (WebElement card : teacher.all("section.card")) {
            assertTrue(card.getText().contains("%"), card::getText);
            assertFalse(
                    card.findElements(By.cssSelector("svg.bar rect.bar-key")).isEmpty(), "the bars");
        }
    }

    private static void follow(Browser teacher, String way) {
        WebElement link = teacher.find("main a[href$='" + way + "']");
        link.click();
        teacher.gone(link);
    }

    private void anotherLesson(Browser teacher, String schoolClass) {
        teacher.go(schoolClass + "/reteach");
        WebElement other = teacher.find("section[aria-labelledby=other-lessons] a");
        other.click();
        teacher.gone(other);
        look(teacher, "other-lesson");
    }

    private void howTheQuestionsWork(Browser teacher) {
        WebElement link = teacher.find("main a[href$='/analysis']");
        link.click();
        teacher.gone(link);
        assertTrue(teacher.all(DISCRIMINATION).isEmpty(), "one class is too few");
        look(teacher, "analysis-class");
        follow(teacher, "/analysis?of=all");
        assertFalse(teacher.all(DISCRIMINATION).isEmpty(), "two classes are enough together");
        look(teacher, "analysis");
        lookElsewhere(teacher, "analysis");
    }

    private void groups(Browser teacher, String schoolClass, String language) {
        teacher.go(schoolClass + "/reteach");
        WebElement link = teacher.find("main a[href*='/groups?']");
        link.click();
        teacher.gone(link);
        look(teacher, "groups");
        List<WebElement> titles = teacher.all("input[name^='titles.']");
        assertTrue(titles.size() <= 4);
        for (int i = 0; i < titles.size(); i++) {
            titles.get(i).clear();
            titles.get(i).sendKeys("Again " + language + " " + i);
        }
        WebElement make = teacher.find("main form[action$='/reteach/groups'] > button");
        make.click();
        teacher.gone(make);
        assertTrue(teacher.path().startsWith(schoolClass + "/assignments?lesson="), teacher::path);
        assertTrue(teacher.path().contains("&group="), teacher::path);
        assertFalse(teacher.all("input[name=groups]:checked").isEmpty(), "the new groups are ticked");
        look(teacher, "groups-assign");
    }
}
