package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.waymark.demo.Cast;

/** A family asks, a teacher writes it down, an officer reviews it, and the family alone opens it. */
class RecordsJourney {
    private static final String CLASS = "Grade 7, Advisory A";

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private String language;
    private int width;

    private Browser open(Cast.Adult who) {
        Browser browser = JOURNEY.browser(width);
        browser.go("/?lang=" + language);
        Doors.grownUp(browser, who);
        return browser;
    }

    @ParameterizedTest
    @CsvSource({"en, 412", "es, 1280"})
    void aFamilyOpensItsChildsRecords(String spoken, int wide) {
        language = spoken;
        width = wide;
        Browser teacher = open(Cast.OKAFOR);
        String records = toRecords(teacher);
        look(teacher, "teacher");
        teacher.go(records + "/export?in=es");
        look(teacher, "export");
        teacher.go(records);
        follow(teacher, "#records ~ form button");
        teacher.find("#records ~ .notice");
        Browser officer = open(Cast.OFFICER);
        officer.go("/district/records/requests");
        look(officer, "requests");
        follow(officer, "form[action$='/approval'] button");
        String word = last(officer.find("[data-word]").getText());
        look(officer, "approved");
        teacher.go(records);
        look(teacher, "teacher-approved");
        follow(teacher, "form[action$='/letter'] button");
        String address = teacher.find(".link-text").getText();
        look(teacher, "letter");
        family(address.substring(address.indexOf("/family/")), word);
    }

    private String toRecords(Browser teacher) {
        teacher.press(CLASS);
        String support = teacher.driver()
                .findElement(By.xpath("(//tr//a[contains(@href, '/support')])[2]"))
                .getDomAttribute("href");
        String student = support.substring(0, support.length() - "/support".length());
        teacher.go(student + "/progress");
        follow(teacher, "main a[href$='/records']");
        return student + "/records";
    }

    private static String last(String text) {
        Matcher word = Pattern.compile("[A-Z0-9]{6}$").matcher(text.strip());
        assertTrue(word.find(), text);
        return word.group();
    }

    private void family(String path, String word) {
        Browser family = JOURNEY.browser(width);
        family.go("/?lang=" + language);
        family.go(path);
        look(family, "family");
        family.find("#word").sendKeys("AAAAAA");
        follow(family, "main form button");
        family.find(".error-summary");
        look(family, "family-wrong");
        family.find("#word").sendKeys(word);
        follow(family, "main form button");
        assertFalse(family.all("main h2").isEmpty());
        look(family, "family-opened");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "es, 412"})
    void anOfficerDecidesLooksAndDeletes(String spoken, int wide) {
        language = spoken;
        width = wide;
        Browser teacher = open(Cast.OKAFOR);
        toRecords(teacher);
        Browser officer = open(Cast.OFFICER);
        officer.go("/district/records");
        look(officer, "kept");
        follow(officer, "form[method=get] button");
        officer.find("#foretold");
        look(officer, "foretold");
        int before = officer.all("#certificates li").size();
        follow(officer, "form[action$='/runs'] button");
        while (officer.all("#certificates li").size() == before) {
            officer.go("/district/records");
        }
        follow(officer, "#certificates a");
        look(officer, "certificate");
        officer.go("/district/records/views");
        assertTrue(officer.all("tbody tr").size() > 0);
        look(officer, "views");
        officer.go("/district/records");
        officer.find("#kind input[value=answers]").click();
        officer.find("#keep").sendKeys("9");
        follow(officer, "form[action$='/rules'] button");
        officer.find(".error-summary");
        look(officer, "wrong");
        officer.find("#keep").clear();
        officer.find("#keep").sendKeys("1");
        follow(officer, "form[action$='/rules'] button");
        officer.find("#history");
        look(officer, "decided");
    }

    private static void follow(Browser browser, String css) {
        WebElement way = browser.find(css);
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", way);
        way.click();
        browser.gone(way);
    }

    private void look(Browser browser, String picture) {
        browser.picture("records-" + picture + "-" + language);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }
}
