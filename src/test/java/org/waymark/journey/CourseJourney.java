package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebElement;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.demo.Cast;
import org.waymark.incontainer.Studies;

/** A teacher takes what comes before the first lesson: a module, one try more, the routing card, and the record. */
class CourseJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private final Module telling = Exam.module("A4");

    private List<AssessmentItem> never() {
        return telling.check().stream()
                .filter(item -> telling.never().contains(item.id()))
                .toList();
    }

    @Test
    void fromTheFirstModuleToThePrintedRecord() {
        Browser teacher = JOURNEY.browser(412);
        Newcomer.comeIn(teacher);
        teacher.press("Adult course");
        assertTrue(teacher.text().contains("Before your first lesson"));
        look(teacher, "course");
        readAndPractise(teacher);
        failOneNeverItemAndPass(teacher);
        passReporting(teacher);
        fillTheCard(teacher);
        teacher.press("Back to the course");
        assertTrue(teacher.text().contains("You have what comes before your first lesson"));
        printTheRecord(teacher);
    }

    private static void readAndPractise(Browser teacher) {
        teacher.press("A4. When a Child Tells You");
        look(teacher, "course-module");
        Practice.toAnEnd(teacher);
        teacher.picture("course-practice");
        teacher.pressHere("Go on to the check");
        teacher.press("Begin the check");
        look(teacher, "course-check");
    }

    private void failOneNeverItemAndPass(Browser teacher) {
        new Exam(teacher).answer(Studies.missing(telling, never().subList(0, 1)));
        assertTrue(teacher.text().contains("One to look at again"));
        assertTrue(teacher.text().contains("what an adult must never do is still open"));
        look(teacher, "course-again");
        teacher.press("Try again");
        new Exam(teacher).answer(Studies.right(telling));
        assertTrue(teacher.text().contains("You have finished this module."));
        look(teacher, "course-passed");
    }

    private static void passReporting(Browser teacher) {
        teacher.go("/course/A5/check");
        new Exam(teacher).answer(Studies.right(Exam.module("A5")));
        assertTrue(teacher.text().contains("Still blank:"));
        teacher.press("Fill in the card");
    }

    private static void fillTheCard(Browser teacher) {
        look(teacher, "routing-card");
        List<String> lines = teacher.all("main form input").stream()
                .map(WebElement::getAccessibleName)
                .toList();
        lines.forEach(line -> teacher.type(line, "Mr. David Cho, room 112"));
        teacher.press("Save the card");
        teacher.find("main .notice");
        assertTrue(teacher.text().contains("Every line is filled in."));
        look(teacher, "routing-card-filled");
        onPaper(teacher, true);
        teacher.picture("routing-card-on-paper");
        assertFalse(teacher.find("main form").isDisplayed());
        assertTrue(teacher.text().contains("Mr. David Cho, room 112"));
        onPaper(teacher, false);
    }

    private static void printTheRecord(Browser teacher) {
        teacher.press("My record");
        look(teacher, "record");
        onPaper(teacher, true);
        teacher.picture("record-on-paper");
        assertTrue(teacher.text().contains("A4. When a Child Tells You"));
        assertTrue(teacher.text().contains("It does not replace training that your state requires."));
        onPaper(teacher, false);
    }

    private static void onPaper(Browser browser, boolean paper) {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
    }

    private static void look(Browser browser, String picture) {
        browser.picture(picture);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }

    @Test
    void aCheckNeedsNoMouse() {
        Browser teacher = JOURNEY.browser(1280);
        Keyboard keyboard = new Keyboard(teacher);
        Doors.grownUp(teacher, Cast.RIVERA);
        keyboard.follow(".top-links a[href='/course']");
        keyboard.follow("main a[href='/course/A4']");
        keyboard.follow("main a[href='/course/A4/check']");
        new Exam(teacher).type(keyboard, telling, Studies.right(telling));
        assertTrue(teacher.text().contains("You have finished this module."));
    }

    @Test
    void aCheckNeedsNoScripts() {
        Browser teacher = JOURNEY.browserWithoutScripts(412);
        Doors.grownUp(teacher, Cast.OKAFOR);
        teacher.go("/course/A4/check");
        new Exam(teacher).answer(Studies.missing(telling, telling.check()));
        assertTrue(teacher.text().contains("0 of " + telling.check().size() + " answers were right."));
        teacher.press("Read the module again");
        Practice.toAnEnd(teacher);
    }
}
