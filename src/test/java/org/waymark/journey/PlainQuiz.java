package org.waymark.journey;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A quiz that is open in a browser without scripts: each question is a form, and the style sheet shows one. */
record PlainQuiz(Browser browser) {

    /** Chooses the first option and waits for the page with the feedback. */
    void answer() {
        shown().findElement(By.cssSelector("input[type=radio]")).click();
        send("form:first-of-type button");
    }

    void decline() {
        send(".decline button");
    }

    private void send(String button) {
        WebElement question = shown();
        String item = question.getDomAttribute("data-item");
        question.findElement(By.cssSelector(button)).click();
        browser.find("#" + item + ".answered .feedback .notice");
    }

    void next() {
        shown().findElement(By.cssSelector(".next a")).click();
    }

    /** The question that the address names, or the one to begin with. */
    private WebElement shown() {
        return browser.find(".question:target, .quiz:not(:has(:target)) .question.current");
    }
}
