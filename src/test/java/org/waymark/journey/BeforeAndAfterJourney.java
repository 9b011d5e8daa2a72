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

/** Questions before the lesson, a check after it, how sure somebody is, and what the class's teacher learns of all that. */
class BeforeAndAfterJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private String name;

    private void look(Browser browser, String picture) {
        browser.picture(name + picture);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }

    @ParameterizedTest
    @CsvSource({"1280, 412, en, true", "412, 1280, es, false"})
    void aMeasuredLesson(int teacherWidth, int studentWidth, String language, boolean scripts) {
        name = "measured-" + language + "-";
        Browser teacher = JOURNEY.browser(teacherWidth);
        teacher.go("/?lang=" + language);
        Doors.grownUp(teacher, Cast.OKAFOR);
        String schoolClass = makeClass(teacher, "Grade 8, " + language);
        assign(teacher, schoolClass);
        Browser student = scripts ? JOURNEY.browser(studentWidth) : JOURNEY.browserWithoutScripts(studentWidth);
        student.go("/?lang=" + language);
        letIn(teacher, schoolClass, student);
        takeBefore(student, scripts);
        takeCheck(student, scripts);
        saysNo(teacher, schoolClass);
    }

    private static String makeClass(Browser teacher, String title) {
        teacher.find("#title").sendKeys(title);
        teacher.find("select[name=grade] option[value='8']").click();
        submit(teacher, "form[action='/classes']");
        teacher.find("#names").sendKeys("Ana P.");
        submit(teacher, "form[action$='/students']");
        teacher.find("tbody tr");
        return teacher.path().replaceAll("/students$", "");
    }

    private static void submit(Browser browser, String form) {
        WebElement button = browser.find(form + " button:not(.plain)");
        button.click();
        browser.gone(button);
    }

    private void assign(Browser teacher, String schoolClass) {
        teacher.go(schoolClass + "/assignments");
        teacher.find("input[value='68-ON1']").click();
        teacher.find("input[name=feedback][value=check]").click();
        teacher.find("input[name=measure]").click();
        teacher.driver().executeScript("document.querySelector('#feedback').scrollIntoView()");
        look(teacher, "assign");
        submit(teacher, "form[action$='/assignments']");
        look(teacher, "assigned");
        assertTrue(teacher.find("main a[href$='/gain']").isDisplayed());
    }

    private static void letIn(Browser teacher, String schoolClass, Browser student) {
        teacher.go(schoolClass);
        submit(teacher, "form[action$='/opening']");
        submit(teacher, "form[action$='/cards']");
        String code = teacher.find(".sign-in-cards .letters").getText();
        String pin = teacher.find(".sign-in-cards .digits").getText();
        String animal =
                teacher.find(".sign-in-cards use").getDomAttribute("href").replaceAll(".*#", "");
        Doors.older(student, code, animal, pin);
    }

    private void takeBefore(Browser student, boolean scripts) {
        picture(student, "today", scripts);
        student.go(Doors.way(student, "before"));
        answer(student);
        picture(student, "before", scripts);
        assertFalse(student.text().contains("Think again."));
        end(student);
        picture(student, "thanks", scripts);
        assertTrue(student.all("main .card").isEmpty(), "a score or an objective is told");
        student.find("main a[href='/today']").click();
        assertTrue(student.all("main a[href$='/before']").isEmpty());
    }

    private static void answer(Browser student) {
        WebElement shown = student.find(".question.current, .question:target");
        String item = shown.getDomAttribute("data-item");
        shown.findElement(By.cssSelector("input[name=choice]")).click();
        shown.findElement(By.cssSelector("form:first-of-type button")).click();
        student.find("#" + item + ".answered .feedback .notice");
    }

    /** The way to the end stands at the last question. */
    private static void end(Browser student) {
        List<WebElement> steps = student.all(".steps a");
        steps.get(steps.size() - 1).click();
        WebElement button = student.all(".finish button").stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow();
        button.click();
        student.gone(button);
    }

    private void takeCheck(Browser student, boolean scripts) {
        student.go(Doors.way(student, "quiz"));
        answer(student);
        picture(student, "check", scripts);
        end(student);
        assertEquals(8, student.all("article[aria-labelledby^=review]").size());
        picture(student, "result", scripts);
        student.driver().executeScript("document.querySelector('.scale').scrollIntoView()");
        picture(student, "scale", scripts);
        student.find(".scale input[value='7']").click();
        submit(student, ".scale");
        assertTrue(student.all(".scale").isEmpty(), "it is asked twice");
    }

    /** Keeps a picture, and where axe can run asks it. */
    private void picture(Browser student, String what, boolean scripts) {
        if (scripts) {
            look(student, what);
        } else {
            student.picture(name + what);
        }
    }

    private void saysNo(Browser teacher, String schoolClass) {
        teacher.go(schoolClass + "/opt-outs");
        teacher.find("input[name=students]").click();
        look(teacher, "opt-outs");
        submit(teacher, "form[action$='/opt-outs']");
        teacher.go(schoolClass + "/opt-outs");
        assertTrue(teacher.find("input[name=students]").isSelected());
    }

    @ParameterizedTest
    @CsvSource({"1280, en", "412, es"})
    void whatTheTeacherOfAMeasuredClassSees(int width, String language) {
        name = "gain-" + language + "-";
        Browser teacher = JOURNEY.browser(width);
        teacher.go("/?lang=" + language);
        Doors.grownUp(teacher, Cast.LINDQVIST);
        teacher.press("Grade 10, Health");
        teacher.go(teacher.find("main a[href$='/assignments']").getDomAttribute("href"));
        String gain = teacher.find("main a[href$='/gain']").getDomAttribute("href");
        teacher.go(gain);
        look(teacher, "gain");
        assertTrue(teacher.find(".figure").getText().contains("%"));
        WebElement ideas = teacher.find("#ideas");
        teacher.driver().executeScript("arguments[0].scrollIntoView()", ideas);
        look(teacher, "ideas");
        teacher.go(gain.replace("/gain", "/counts"));
        look(teacher, "counts");
        teacher.go("/lessons/HS-HR2/family");
        look(teacher, "letter");
    }
}
