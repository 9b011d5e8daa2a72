package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Numbers without names: thirty papers typed in by keyboard, and a quiz on devices without accounts. */
class CountsJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser teacher;
    private String assignment;
    private String code;

    private void begin(int width) {
        Classroom room = Classroom.open(JOURNEY.browser(width), "Counts " + width, "Ana P.", "Ben R.");
        teacher = room.teacher();
        code = room.cards().get(0).code();
        room.assign("68-ON1");
        assignment =
                teacher.find("main a[href$='/items']").getDomAttribute("href").replace("/items", "");
    }

    @ParameterizedTest
    @CsvSource({"1280", "412"})
    void thirtyPapersAreTyped(int width) {
        begin(width);
        look(teacher, assignment + "/paper", "paper-" + width);
        tap(width);
        type("29");
        teacher.find(".error-summary");
        teacher.picture("counts-paper-error-" + width);
        Accessible.check(teacher);
        type("30");
        teacher.find(".notice[role=status]");
        look(teacher, assignment + "/paper", "paper-counted-" + width);
        look(teacher, assignment + "/items", "paper-report-" + width);
        assertTrue(teacher.text().contains("0 signed in, 30 on paper, 0 without accounts."), teacher.text());
        assertEquals(List.of(), teacher.complaints());
    }

    private void tap(int width) {
        teacher.pressHere("Count paper by paper");
        teacher.find(".tap button.big").click();
        teacher.picture("counts-tap-" + width);
        Accessible.check(teacher);
        teacher.pressHere("Undo the last tap");
        teacher.pressHere("Done");
    }

    /** All papers have the first answer; how many are counted for the first question may be wrong. */
    private void type(String first) {
        List<WebElement> questions = teacher.all("fieldset[data-question]");
        teacher.find("#papers").click();
        teacher.keys(Keys.chord(Keys.CONTROL, "a"), "30", Keys.ENTER);
        for (WebElement question : questions) {
            teacher.keys(question.equals(questions.get(0)) ? first : "30");
            question.findElements(By.tagName("input")).forEach(input -> teacher.keys(Keys.ENTER));
        }
        WebElement button = teacher.find("form.tally > button.big");
        assertTrue((boolean) teacher.ask("document.activeElement.matches('form.tally > button.big')"));
        teacher.keys(Keys.ENTER);
        teacher.gone(button);
    }

    @ParameterizedTest
    @CsvSource({"1280, 412", "412, 1280"})
    void aClassWithoutAccountsIsCounted(int width, int childrens) {
        begin(width);
        look(teacher, assignment + "/open-quiz", "open-quiz-" + width);
        teacher.find("#expected").sendKeys("5");
        teacher.press("Open it, and the class");
        teacher.find(".door .letters");
        look(teacher, assignment + "/open-quiz", "open-quiz-running-" + width);
        Browser first = JOURNEY.browser(childrens);
        takes(first, childrens, true, true);
        for (int i = 0; i < 4; i++) {
            takes(JOURNEY.browserWithoutScripts(childrens), childrens, false, i == 0);
        }
        teacher.go(assignment + "/items");
        assertTrue(teacher.text().contains("0 signed in, 0 on paper, 5 without accounts."), teacher.text());
        assertEquals(List.of(), first.complaints());
    }

    private void takes(Browser device, int width, boolean scripts, boolean seen) {
        device.go("/");
        device.find("#code").sendKeys(code);
        device.press("Go");
        device.press("I have no card: answer today's questions");
        device.press("Begin");
        device.find(scripts ? "form.open-quiz .question .actions button" : "form.open-quiz");
        if (seen) {
            device.picture("counts-quiz-" + width + (scripts ? "" : "-plain"));
        }
        answer(device, scripts);
        device.press("I am finished");
        assertEquals("/open-quiz/done", device.path());
        assertTrue(device.text().contains("Thank you"));
        if (seen && scripts) {
            look(device, "/open-quiz/done", "done-" + width);
        }
    }

    private static void answer(Browser device, boolean scripts) {
        List<WebElement> questions = device.all("form.open-quiz .question");
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).findElement(By.cssSelector("input")).click();
            if (scripts && i == 1) {
                Accessible.check(device);
            }
            if (scripts && i < questions.size() - 1) {
                questions
                        .get(i)
                        .findElement(By.cssSelector("button:not(.secondary)"))
                        .click();
            }
        }
    }

    /** Keeps pictures in both languages and asks axe; ends in English. */
    private static void look(Browser browser, String where, String name) {
        for (String language : List.of("es", "en")) {
            browser.go(where + "?lang=" + language);
            browser.picture("counts-" + language + "-" + name);
            Accessible.check(browser);
        }
    }
}
