package org.waymark.journey;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A quiz that is open in a browser without scripts: each question is a form, and the style sheet shows one. */
record PlainQuiz(Browser browser) {

    /** Chooses the first option and waits for the page with the feedback. */
    void answer() {
        shown().findElement(By.cssSelector("input[type=radio]")).click();
        shown().findElement(By.cssSelector("form:first-of-type button")).click();
        browser.find(".question.answered .feedback .notice");
    }

    void decline() {
        shown().findElement(By.cssSelector(".decline button")).click();
        browser.find(".question.answered .feedback .notice");
    }

    void next() {
        shown().findElement(By.cssSelector(".next a")).click();
    }

    private WebElement shown() {
        return browser.all(".question").stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow();
    }
}
