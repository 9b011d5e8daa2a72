package org.waymark.journey;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.waymark.demo.Cast;

/** The ways in, found by the names of their fields, since the words differ by language. */
final class Doors {
    private Doors() {}

    static void grownUp(Browser browser, Cast.Adult adult) {
        browser.go("/sign-in");
        browser.find("#email").sendKeys(adult.email());
        browser.find("#password").sendKeys(Cast.PASSWORD);
        browser.find("main form button").click();
        browser.find("form[action='/sign-out']");
    }

    /** An older student comes in with a PIN. */
    static void older(Browser browser, String code, String animal, String pin) {
        animal(browser, code, animal);
        browser.find("#pin").sendKeys(pin);
        browser.find("main form button").click();
        browser.find("form[action='/sign-out']");
    }

    /** A young student comes in with three pictures. */
    static void young(Browser browser, String code, String animal, List<String> pictures) {
        animal(browser, code, animal);
        pictures.forEach(picture -> browser.find("input[value='" + picture + "']")
                .findElement(By.xpath("./parent::label"))
                .click());
        browser.find("main form button").click();
        browser.find("form[action='/sign-out']");
    }

    /** Where a part of the newest lesson stands, such as {@code quiz}, without the word before it. */
    static String way(Browser today, String part) {
        return today.find("main a[href$='/" + part + "']")
                .getDomAttribute("href")
                .replace("/notice", "");
    }

    private static void animal(Browser browser, String code, String animal) {
        browser.go("/");
        browser.find("#code").sendKeys(code);
        browser.find("main form button").click();
        WebElement own = browser.find(".animals a[href$='/" + animal + "']");
        own.click();
    }
}
