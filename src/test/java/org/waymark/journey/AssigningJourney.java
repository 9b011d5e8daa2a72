package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import org.waymark.demo.Cast;

/** A lesson for a class in a few presses, and one for a group that nobody else finds. */
class AssigningJourney {
    private static final int MOST_INTERACTIONS = 5;

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private int interactions;

    private void go(Browser browser, String css) {
        WebElement way = browser.find(css);
        way.click();
        browser.gone(way);
        interactions++;
    }

    @ParameterizedTest
    @CsvSource({"en,1280,68-HR4", "es,412,68-BD2"})
    void fromSignInToAnAssignedLessonInFivePressesAtMost(String language, int width, String lesson) {
        Browser teacher = JOURNEY.browser(width);
        teacher.go("/sign-in?lang=" + language);
        teacher.find("#email").sendKeys(Cast.OKAFOR.email());
        teacher.find("#password").sendKeys(Cast.PASSWORD);
        go(teacher, "main form button");
        look(teacher, "classes-" + language);
        go(teacher, "main a[href$='/assignments#new']");
        teacher.find("input[value='" + lesson + "']").click();
        interactions++;
        look(teacher, "assign-" + language);
        go(teacher, "#new > button");
        assertTrue(teacher.find("main .lessons a[href*='" + lesson + "']").isDisplayed());
        assertTrue(interactions <= MOST_INTERACTIONS, interactions + " interactions");
    }

    @Test
    void aGroupHasALessonThatNobodyElseFinds() {
        Browser teacher = JOURNEY.browser(1280);
        Classroom room = Classroom.open(teacher, "Grade 8, Advisory G", "Ana P.", "Ben R.", "Cleo T.");
        makeAGroup(teacher, room.path());
        assignToIt(teacher, room.path());
        Browser child = JOURNEY.browser(412);
        room.cards().get(0).comeIn(child);
        assertFalse(child.all("main a[href$='/quiz']").isEmpty());
        assertFalse(child.text().contains("Early birds"), "a group's name is its teacher's alone");
        Browser other = JOURNEY.browser(412);
        room.cards().get(2).comeIn(other);
        assertTrue(other.all("main a[href$='/quiz']").isEmpty());
    }

    private static void makeAGroup(Browser teacher, String path) {
        teacher.go(path);
        teacher.press("Groups of this class");
        teacher.type("Name of the group", "Early birds");
        teacher.tap("Ana P.");
        teacher.tap("Ben R.");
        look(teacher, "group-new");
        teacher.press("Make this group");
        look(teacher, "groups");
        Browser phone = JOURNEY.browser(412);
        Doors.grownUp(phone, Cast.OKAFOR);
        phone.go(path + "/groups?lang=es");
        phone.find("main details.ask summary").click();
        look(phone, "groups-es");
    }

    private static void assignToIt(Browser teacher, String path) {
        teacher.go(path + "/assignments");
        teacher.find("#audience summary").click();
        teacher.find("#audience input[name=groups]").click();
        teacher.find("input[value='68-ON1']").click();
        look(teacher, "assign-group");
        teacher.press("Assign");
        assertTrue(teacher.find("main .lessons").getText().contains("For Early birds"));
        look(teacher, "assigned-group");
    }

    /** What its students would see, question by question, and nothing is kept. */
    @Test
    void aTeacherLooksAtALessonAsAStudent() {
        Browser teacher = JOURNEY.browserWithoutScripts(412);
        Doors.grownUp(teacher, Cast.OKAFOR);
        String path = teacher.find("main a[href$='/assignments#new']").getDomAttribute("href");
        teacher.go(path.replace("/assignments#new", "/preview/68-ON1"));
        picture(teacher, "preview-notice");
        go(teacher, "main .actions a.button");
        picture(teacher, "preview-reading");
        go(teacher, ".preview-steps a[href*='step=quiz']");
        picture(teacher, "preview-quiz");
        WebElement first = teacher.find(".question.current label");
        first.click();
        go(teacher, ".question.current form button.big");
        assertTrue(teacher.find(".question.answered .feedback .notice").isDisplayed());
        picture(teacher, "preview-feedback");
        Browser spanish = JOURNEY.browser(1280);
        Doors.grownUp(spanish, Cast.OKAFOR);
        spanish.go(path.replace("/assignments#new", "/preview/68-ON1?step=quiz&lang=es"));
        look(spanish, "preview-quiz-es");
        spanish.go(path.replace("/assignments#new", "/preview/68-ON1?step=end&feedback=check"));
        look(spanish, "preview-end-es");
    }

    private static void picture(Browser browser, String name) {
        browser.find("main h1");
        browser.picture("assigning-" + name);
    }

    private static void look(Browser browser, String picture) {
        browser.find("main h1");
        browser.picture("assigning-" + picture);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }
}
