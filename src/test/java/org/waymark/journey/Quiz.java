package org.waymark.journey;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.waymark.curriculum.authoring.LibraryFiles;
import org.waymark.curriculum.authoring.LibraryReader;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;

/** A quiz of 68-ON1 that is open in a browser, answered by somebody who has read the lesson's file. */
record Quiz(Browser browser) {
    private static final List<AssessmentItem> ITEMS = LibraryReader.read(LibraryFiles.of(Path.of("lessons")))
            .library()
            .lesson("68-ON1")
            .orElseThrow()
            .check();

    /** Such as "Question 3 of 8". */
    String place() {
        return current().findElement(By.cssSelector(".quiet")).getText();
    }

    void right() {
        answer(true);
    }

    /** Which item of the file this is, from 1: each student finds them in another order. */
    int number() {
        String item = current().getDomAttribute("data-item");
        return 1 + ITEMS.stream().map(AssessmentItem::id).toList().indexOf(item);
    }

    void answer(boolean right) {
        choose(right);
        feedback();
    }

    /** Answers, and does not wait for the school. */
    void choose(boolean right) {
        tick(right);
        browser.find(".question.current form:first-of-type button").click();
    }

    /** Chooses without answering. */
    void tick(boolean right) {
        String item = current().getDomAttribute("data-item");
        String option = ITEMS.stream()
                .filter(one -> one.id().equals(item))
                .flatMap(one -> one.interaction().options().stream())
                .filter(one -> one.key() == right)
                .map(Option::id)
                .findFirst()
                .orElseThrow();
        browser.find(".question.current input[value='" + option + "']").click();
    }

    /** Waits until this is said of where the answer is. */
    void mark(String words) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(40))
                .until(page ->
                        browser.find(".question.current .saved").getText().equals(words));
    }

    /** Waits for the school's acknowledgement. */
    void feedback() {
        browser.find(".question.current .feedback .notice");
    }

    /** Goes on, and waits until the next question is there. */
    void next() {
        WebElement way = browser.find(".question.current .next a");
        String next = way.getDomAttribute("href");
        way.click();
        browser.find(next + ".current");
    }

    private WebElement current() {
        return browser.find(".question.current");
    }
}
