package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import org.waymark.demo.Cast;

/** Every page of the school on a phone and on a laptop, in both languages: for everyone, and without complaint. */
class WalkJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser browser;
    private String name;

    private void begin(int width, String language) {
        browser = JOURNEY.browser(width);
        name = width + "-" + language + "-";
        browser.go("/?lang=" + language);
        assertEquals(language, browser.find("html").getDomAttribute("lang"));
    }

    private void look(String picture) {
        browser.picture(name + picture);
        assertTrue(browser.find("aside.banner").isDisplayed(), "the demo says what it is");
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }

    private void see(String path, String picture) {
        browser.go(path);
        look(picture);
    }

    private String link(String ending) {
        return browser.find("main a[href$='" + ending + "']").getDomAttribute("href");
    }

    /** Long pages, and many: each in both languages and at both widths, but not in every pair of them. */
    @ParameterizedTest
    @CsvSource({"412, es", "1280, en"})
    void whatAnybodyMayRead(int width, String language) {
        begin(width, language);
        see("/lessons", "lessons");
        for (String lesson : oneOfEachBand()) {
            Stream.of("", "/answers", "/script", "/slides", "/family", "/alternate", "/print", "/versions")
                    .forEach(part -> see(lesson + part, lesson.substring(9) + part.replace('/', '-')));
        }
        see("/lessons/misconceptions", "misconceptions");
        see("/standards", "standards");
        see("/lessons/table", "table");
        Stream.of("K-2", "3-5", "6-8", "9-12", "adults").forEach(band -> see("/help?band=" + band, "help-" + band));
    }

    private List<String> oneOfEachBand() {
        List<String> lessons = new ArrayList<>();
        for (String band : List.of("K-2", "3-5", "6-8", "9-12")) {
            lessons.add(browser.find("section[aria-labelledby='band-" + band + "'] article a")
                    .getDomAttribute("href"));
        }
        return lessons;
    }

    @ParameterizedTest
    @CsvSource({"412, es", "1280, en"})
    void whatStaffLearn(int width, String language) {
        begin(width, language);
        Doors.grownUp(browser, Cast.OKAFOR);
        see("/course", "course");
        List<String> modules = browser.all("main a[href^='/course/A']").stream()
                .map(one -> one.getDomAttribute("href"))
                .toList();
        for (String module : modules) {
            see(module, module.substring(1).replace('/', '-'));
            see(module + "/check", module.substring(1).replace('/', '-') + "-check");
        }
        see("/course/record", "course-record");
        see("/course/routing-card", "course-routing-card");
    }

    @ParameterizedTest
    @CsvSource({"412, en", "412, es", "1280, en", "1280, es"})
    void whatATeacherSees(int width, String language) {
        begin(width, language);
        Doors.grownUp(browser, Cast.OKAFOR);
        look("classes");
        browser.press("Grade 7, Advisory A");
        look("class");
        see(link("/support"), "support");
        browser.driver().navigate().back();
        browser.go(link("/assignments"));
        look("assignments");
        String progress = browser.find("main .lessons a[href$='/progress']").getDomAttribute("href");
        see(link("/progress"), "class-progress");
        see(link("/progress"), "student-progress");
        see(progress, "progress");
        see(progress.replace("progress", "items"), "items");
        keyIsWrong();
        browser.go(progress);
        see(progress.replace("progress", "times"), "times");
    }

    private void keyIsWrong() {
        String regrade = browser.find("main a[href*='/regrade/']").getDomAttribute("href");
        see(regrade, "regrade");
        see(regrade + "?how=key&right=a&right=c&lower=yes", "regrade-look");
        see(regrade + "?how=key", "regrade-refused");
        see(regrade + "?how=out", "regrade-out");
        push("main form[method='post'] button");
        look("regrade-decided");
        push("form[action$='/undo'] button");
        look("regrade-undone");
    }

    private void push(String css) {
        WebElement button = browser.find(css);
        button.click();
        browser.gone(button);
    }

    @ParameterizedTest
    @CsvSource({"412, en", "412, es", "1280, en", "1280, es"})
    void whatAnOfficerSees(int width, String language) {
        begin(width, language);
        Doors.grownUp(browser, Cast.OFFICER);
        look("district");
        see("/schools", "schools");
        see("/staff", "staff");
        see("/course/schools", "course-schools");
        see("/adoption", "adoption");
        see("/adoption/help", "adoption-help");
        see("/adoption/lessons/68-ON1", "adoption-lesson");
    }

    @ParameterizedTest
    @CsvSource({"412, en", "412, es", "1280, en", "1280, es"})
    void whatAnOlderStudentSees(int width, String language) {
        Roll roll = Roll.read(JOURNEY.browser(1280), Cast.OKAFOR, "Grade 7, Advisory A");
        begin(width, language);
        Doors.older(browser, "LKSDNT", roll.animal("Not begun"), Cast.PIN);
        look("older-today");
        see(link("/quiz"), "older-notice");
        String quiz = link("/quiz");
        see("/pause?from=" + quiz, "older-pause");
        see(quiz.replace("quiz", "reading"), "older-reading");
        see(quiz.replace("quiz", "practice"), "older-practice");
        see(quiz, "older-quiz");
        see("/help", "older-help");
        browser.find("form[action='/sign-out'] button").click();
        Doors.older(browser, "LKSDNT", roll.animal("Finished"), Cast.PIN);
        browser.go(link("/result"));
        look("older-result");
    }

    @ParameterizedTest
    @CsvSource({"412, en", "412, es", "1280, en", "1280, es"})
    void whatAYoungStudentSees(int width, String language) {
        Roll roll = Roll.read(JOURNEY.browser(1280), Cast.RIVERA, "Grade 1, the Otters");
        begin(width, language);
        Doors.young(browser, "BRCHWD", roll.animal("Not begun"), Cast.PICTURES);
        look("young-today");
        see(link("/quiz"), "young-notice");
        see(link("/quiz"), "young-quiz");
        see("/help", "young-help");
        browser.find("form[action='/sign-out'] button").click();
        Doors.young(browser, "BRCHWD", roll.animal("Finished"), Cast.PICTURES);
        browser.go(link("/result"));
        look("young-result");
    }
}
