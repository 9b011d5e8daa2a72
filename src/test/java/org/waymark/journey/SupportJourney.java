package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.waymark.demo.Cast;

/** A teacher sets what a student needs, and the student finds it in the quiz, which waits whatever happens. */
class SupportJourney {
    private static final String CLASS = "Grade 7, Advisory A";

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser teacher;
    private Browser student;
    private Roll roll;
    private String name;

    /** The first who has not begun: other journeys take the last. */
    private void choose(int width, String language) {
        roll = Roll.read(JOURNEY.browser(1280), Cast.OKAFOR, CLASS);
        name = roll.states().entrySet().stream()
                .filter(one -> one.getValue().startsWith("Not begun"))
                .findFirst()
                .orElseThrow()
                .getKey();
        student = JOURNEY.browser(width);
        student.go("/?lang=" + language);
    }

    private void openSupport(Browser browser, String language) {
        teacher = browser;
        teacher.go("/?lang=" + language);
        Doors.grownUp(teacher, Cast.OKAFOR);
        teacher.press(CLASS);
        teacher.driver()
                .findElement(By.xpath("//tr[contains(th, \"" + name + "\")]//a[contains(@href, '/support')]"))
                .click();
    }

    private void set(boolean on) {
        for (String box : List.of("largerText", "calm", "fewerOptions")) {
            if (teacher.find("[name=" + box + "]").isSelected() != on) {
                teacher.find("[name=" + box + "]").sendKeys(Keys.SPACE);
            }
        }
        teacher.find("#extraTime").clear();
        teacher.find("#extraTime").sendKeys(on ? "50" : "0");
        teacher.find("#reason").sendKeys("Plan of fall");
        WebElement approvedBy = teacher.find("#approvedBy");
        approvedBy.sendKeys("Rosa Delgado, case manager", Keys.ENTER);
        teacher.gone(approvedBy);
        teacher.find("#history");
    }

    private void startQuiz() {
        Doors.older(student, "LKSDNT", roll.animals().get(name), Cast.PIN);
        student.go(Doors.way(student, "quiz"));
    }

    @ParameterizedTest
    @CsvSource({"412, en, true", "1280, es, true", "412, es, false", "1280, en, false"})
    void whatIsSetIsFoundInTheQuiz(int width, String language, boolean scripts) {
        choose(width, language);
        openSupport(scripts ? JOURNEY.browser(width) : JOURNEY.browserWithoutScripts(width), language);
        set(true);
        teacher.picture("support-set-" + width + "-" + language);
        if (scripts) {
            Accessible.check(teacher);
        }
        startQuiz();
        assertEquals(2, student.all(".question.current .option").size());
        assertEquals("24px", student.ask("getComputedStyle(document.documentElement).fontSize"));
        student.picture("support-quiz-" + width + "-" + language);
        Accessible.check(student);
        assertEquals(List.of(), student.complaints());
        set(false);
        student.driver().navigate().refresh();
        assertTrue(student.all(".question.current .option").size() > 2);
    }

    @ParameterizedTest
    @CsvSource({"412, true", "1280, true", "412, false"})
    void languageAndPauseKeepTheQuestion(int width, boolean scripts) {
        choose(width, "en");
        student = scripts ? student : JOURNEY.browserWithoutScripts(width);
        startQuiz();
        String second = student.all(".question").get(1).getDomAttribute("id");
        student.find(".question.current .next a").click();
        student.find(scripts ? ".current[id='" + second + "']" : "[id='" + second + "']:target");
        student.driver().executeScript("scrollTo(0, 0)"); // under the button that leaves, nothing can be pressed
        student.press("Español");
        assertEquals("es", student.find("html").getDomAttribute("lang"));
        assertShown(second, scripts);
        student.press("Hacer una pausa");
        student.picture("pause-" + width);
        if (scripts) {
            Accessible.check(student);
        }
        student.press("Seguir");
        assertShown(second, scripts);
        assertFalse(student.ask("document.cookie").toString().contains("pause"));
    }

    /** Without scripts the server shows the first that waits for an answer. */
    private void assertShown(String question, boolean scripts) {
        String shown = student.find(".question:target, .quiz:not(:has(:target)) .question.current")
                .getDomAttribute("id");
        String first = student.all(".question").get(0).getDomAttribute("id");
        assertEquals(scripts ? question : first, shown);
    }
}
