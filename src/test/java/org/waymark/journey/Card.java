package org.waymark.journey;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What is printed on a student's card. */
record Card(String name, String code, String animal, String pin) {
    static Card read(WebElement card) {
        return new Card(
                card.findElement(By.tagName("h2")).getText(),
                card.findElement(By.cssSelector(".letters")).getText(),
                card.findElement(By.tagName("use")).getDomAttribute("href").replaceAll(".*#", ""),
                card.findElement(By.cssSelector(".digits")).getText());
    }

    void comeIn(Browser browser) {
        Doors.older(browser, code, animal, pin);
    }
}
