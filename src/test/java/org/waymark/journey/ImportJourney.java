package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.waymark.demo.Cast;

/** A teacher brings in a class by a file, and an officer a district's roster; both see first what changes, and take it back. */
class ImportJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser browser;
    private boolean scripts;
    private String picture;

    @ParameterizedTest
    @CsvSource({"412, en, true", "1280, es, true", "1280, en, false"})
    void aClassByAFile(int width, String language, boolean withScripts) throws IOException {
        begin(width, language, withScripts, Cast.RIVERA);
        makeClass("Import " + width + language + withScripts);
        go("a[href$='/import']");
        look("import-empty");
        choose("#file", "list.csv", "name,number\nAna P.,\nAna P.,\nBen R.,078-05-1120\n");
        press("main form.card button");
        assertEquals(2, browser.all(".findings li").size());
        look("import-faults");
        choose(
                "#file",
                "list.csv",
                "Nombre,Apellido,ID,E-mail,Birth date\nAna,Pérez,7" + picture + ",a@example.org,2017-01-02\nCleo,Díaz,8"
                        + picture + ",c@example.org,2017-02-03\n");
        press("main form.card button");
        assertTrue(browser.text().contains("E-mail, Birth date"));
        browser.find("[name=leave]").click();
        look("import-difference");
        press("main form.card button");
        browser.find(".imports li");
        look("import-made");
        assertEquals(List.of("Ana P.", "Cleo D."), names());
        browser.find("a[href$='/import']").click();
        browser.find("details.ask summary").click();
        press("details.ask button");
        browser.find(".imports .quiet");
        look("import-undone");
        assertEquals(List.of("Ana P.", "Ben R."), names());
    }

    @ParameterizedTest
    @CsvSource({"1280, en, true", "412, es, true", "1280, es, false"})
    void aDistrictsRoster(int width, String language, boolean withScripts) throws IOException {
        begin(width, language, withScripts, Cast.OFFICER);
        browser.go("/schools");
        go("a[href='/rosters']");
        look("roster-empty");
        String mark = width + language + withScripts;
        Path users = file(
                "users.csv",
                "sourcedId,role,givenName,familyName,email\nu" + mark + ",student,Ida,Roe,i@example.org\n");
        Path classes =
                file("classes.csv", "sourcedId,title,grades,schoolSourcedId\nc" + mark + ",Room " + mark + ",04,s1\n");
        Path orgs = file("orgs.csv", "sourcedId,name,type\ns1,Cedar Elementary,school\n");
        Path enrollments =
                file("enrollments.csv", "classSourcedId,userSourcedId,role\nc" + mark + ",u" + mark + ",student\n");
        browser.find("#files").sendKeys(users + "\n" + classes + "\n" + orgs);
        press("main form.card button");
        awaitTheEnd(".findings");
        look("roster-faults");
        browser.go("/rosters");
        browser.find("#files").sendKeys(users + "\n" + classes + "\n" + orgs + "\n" + enrollments);
        press("main form.card button");
        awaitTheEnd("form[action$='/application']");
        look("roster-difference");
        assertFalse(browser.text().contains("Ida"), "an officer sees no student");
        press("form[action$='/application'] button");
        awaitTheEnd("details.ask");
        look("roster-done");
        browser.find("details.ask summary").click();
        press("details.ask button");
        awaitTheEnd("main .notice");
        look("roster-undone");
        browser.go("/rosters");
        look("roster-list");
    }

    private void begin(int width, String language, boolean withScripts, Cast.Adult who) {
        scripts = withScripts;
        picture = "-" + width + "-" + language + (withScripts ? "" : "-plain");
        browser = withScripts ? JOURNEY.browser(width) : JOURNEY.browserWithoutScripts(width);
        browser.go("/?lang=" + language);
        Doors.grownUp(browser, who);
    }

    private void makeClass(String title) {
        browser.go("/classes");
        browser.find("#title").sendKeys(title);
        new Select(browser.find("#grade")).selectByValue("2");
        press("form[action='/classes'] button");
        browser.find("#names").sendKeys("Ana P.\nBen R.");
        press("form[action$='/students'] button");
        browser.find("tbody tr");
    }

    /** Goes to the class and says who is there. */
    private List<String> names() {
        browser.go(browser.path().replaceAll("/import.*", ""));
        return browser.all("tbody th").stream()
                .map(name -> name.getText().replaceAll("(?s)\\s*\\(.*", ""))
                .toList();
    }

    private void choose(String field, String name, String content) throws IOException {
        browser.find(field).sendKeys(file(name, content).toString());
    }

    private static Path file(String name, String content) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/journey-files"));
        return Files.writeString(folder.resolve(name), content).toAbsolutePath();
    }

    private void go(String link) {
        browser.go(browser.find("main " + link).getDomAttribute("href"));
    }

    private void press(String button) {
        WebElement pressed = browser.find(button);
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", pressed);
        pressed.click();
        browser.gone(pressed);
    }

    /** With scripts the page comes anew by itself; without them somebody looks again. */
    private void awaitTheEnd(String sign) {
        for (int i = 0; !scripts && i < 200 && browser.all(sign).isEmpty(); i++) {
            browser.go(browser.path());
        }
        browser.find(sign);
    }

    private void look(String name) {
        browser.picture(name + picture);
        if (scripts) {
            Accessible.check(browser);
            assertEquals(List.of(), browser.complaints(), browser.path());
        }
    }
}
