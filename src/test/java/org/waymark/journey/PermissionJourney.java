package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.waymark.demo.Cast;

/** A family says no. Two students sit side by side, and nobody sees a difference but their teacher. */
class PermissionJourney {
    private static final String CLASS = "Grade 7, Advisory A";

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private String language;
    private int width;
    private Browser teacher;

    @ParameterizedTest
    @CsvSource({"en, 412", "es, 1280"})
    void twoSideBySide(String spoken, int wide) {
        language = spoken;
        width = wide;
        Roll roll = Roll.read(JOURNEY.browser(1280), Cast.OKAFOR, CLASS);
        List<String> fresh = roll.states().entrySet().stream()
                .filter(one -> one.getValue().startsWith("Not begun"))
                .map(java.util.Map.Entry::getKey)
                .toList();
        int seat = language.equals("en") ? 1 : 3; // other journeys take the first and the last
        String without = fresh.get(seat);
        String families = familiesOf();
        decide(families, without, "refuses");
        Browser one = student(roll.animals().get(fresh.get(seat + 1)));
        Browser other = student(roll.animals().get(without));
        sameLook(one, other);
        theTask(other);
        theTeachersView(without);
        decide(families, without, "undecided");
        other.go("/today");
        assertEquals(titles(one), titles(other), "it came back");
    }

    private Browser open(int wide) {
        Browser browser = JOURNEY.browser(wide);
        browser.go("/?lang=" + language);
        return browser;
    }

    private String familiesOf() {
        teacher = open(width);
        Doors.grownUp(teacher, Cast.OKAFOR);
        teacher.press(CLASS);
        follow(teacher, ".tabs a[href$='/permissions']");
        look(teacher, "families");
        return teacher.path();
    }

    private void decide(String families, String name, String decision) {
        teacher.go(families);
        WebElement row = teacher.driver().findElement(By.xpath("//tr[contains(th, \"" + name + "\")]"));
        row.findElement(By.cssSelector("input")).click();
        for (String strand : List.of("relationships", "boundaries")) {
            teacher.find("#strands input[value=" + strand + "]").click();
        }
        teacher.find("#decision input[value=" + decision + "]").click();
        follow(teacher, "main form button");
        teacher.find("td[data-variant]");
        if (decision.equals("refuses")) {
            look(teacher, "families-no");
            teacher.driver()
                    .findElement(By.xpath("//tr[contains(th, \"" + name + "\")]//a"))
                    .click();
            teacher.find("#entries");
            look(teacher, "family-history");
        }
    }

    private Browser student(String animal) {
        Browser student = open(width);
        Doors.older(student, "LKSDNT", animal, Cast.PIN);
        student.find("main .lessons");
        return student;
    }

    private static List<String> titles(Browser today) {
        return today.all(".lessons h2").stream().map(WebElement::getText).toList();
    }

    private static List<String> buttons(Browser today) {
        return today.all(".lessons .button").stream()
                .map(button -> button.getDomAttribute("class") + " " + button.getDomAttribute("href"))
                .toList();
    }

    private void sameLook(Browser one, Browser other) {
        look(one, "today-with");
        look(other, "today-without");
        assertFalse(titles(one).get(0).equals(titles(other).get(0)));
        assertEquals(buttons(one), buttons(other));
        Object height = one.find(".lessons > li").getSize().getHeight();
        int difference = (int) height - other.find(".lessons > li").getSize().getHeight();
        assertTrue(Math.abs(difference) <= 60, "a title may take another line, and no more: " + difference);
    }

    private void theTask(Browser student) {
        String title = titles(student).get(0);
        follow(student, ".lessons > li:first-child a[href$='/reading']");
        assertTrue(student.path().endsWith("/reading"), student.path());
        assertEquals(title, student.find("h1").getText());
        look(student, "task-reading");
        follow(student, "main .actions a.button");
        look(student, "task-practice");
        follow(student, "main .actions a.button");
        look(student, "task-end");
        follow(student, "main form button");
        student.find(".lessons .tag.on");
        look(student, "task-done");
    }

    private void theTeachersView(String name) {
        teacher.go("/classes");
        teacher.press(CLASS);
        follow(teacher, ".tabs a[href$='/assignments']");
        String lessons = teacher.path();
        follow(teacher, ".lessons > li:first-child a[href$='/progress']");
        WebElement row = teacher.driver().findElement(By.xpath("//tr[contains(th, \"" + name + "\")]"));
        assertEquals(1, row.findElements(By.cssSelector(".tag.no-print")).size());
        look(teacher, "progress-variant");
        teacher.go(lessons);
        follow(teacher, ".lessons > li:first-child a[href$='/letter']");
        look(teacher, "letter");
        teacher.driver().executeScript("document.querySelector('.sheet').scrollIntoView()");
        teacher.picture("permission-letter-text-" + language);
        teacher.driver().executeScript("document.querySelector('.slip').scrollIntoView()");
        teacher.picture("permission-letter-slip-" + language);
        follow(teacher, "form[action$='/notices'] button");
        teacher.find("#sent .notice");
        look(teacher, "letter-sent");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "es, 412"})
    void anOfficerSetsWhatFamiliesAreAsked(String spoken, int wide) {
        language = spoken;
        Browser officer = open(wide);
        Doors.grownUp(officer, Cast.OFFICER);
        officer.find(".top-links summary").click();
        follow(officer, ".top-links a[href='/permission-rules']");
        look(officer, "rules");
        int before = officer.all("tbody tr").size();
        officer.find("#strands input[value=relationships]").click();
        officer.find("#rule input[value=opt-out]").click();
        follow(officer, "main form button");
        officer.find("#history");
        assertEquals(before + 1, officer.all("tbody tr").size());
        look(officer, "rules-set");
    }

    private static void follow(Browser browser, String css) {
        WebElement way = browser.find(css);
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", way);
        way.click();
        browser.gone(way);
    }

    private void look(Browser browser, String picture) {
        browser.picture("permission-" + picture + "-" + language);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }
}
