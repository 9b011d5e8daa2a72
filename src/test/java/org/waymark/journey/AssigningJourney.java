package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.demo.Cast;

/** A lesson for a class in a few presses, and one for a group that nobody else finds. */
class AssigningJourney {
    private static final int MOST_INTERACTIONS = 5;

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private int interactions;

    private void press(Browser browser, String css) {
        browser.find(css).click();
        interactions++;
    }

    @ParameterizedTest
    @CsvSource({"en,1280,68-HR4", "es,412,68-BD2"})
    void fromSignInToAnAssignedLessonInFivePressesAtMost(String language, int width, String lesson) {
        Browser teacher = JOURNEY.browser(width);
        teacher.go("/sign-in?lang=" + language);
        teacher.find("#email").sendKeys(Cast.OKAFOR.email());
        teacher.find("#password").sendKeys(Cast.PASSWORD);
        press(teacher, "main form button");
        look(teacher, "classes-" + language);
        press(teacher, "main a[href$='/assignments#new']");
        press(teacher, "input[value='" + lesson + "']");
        look(teacher, "assign-" + language);
        press(teacher, "#new > button");
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

    private static void look(Browser browser, String picture) {
        browser.find("main h1");
        browser.picture("assigning-" + picture);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }
}
