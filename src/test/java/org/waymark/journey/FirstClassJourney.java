package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.waymark.demo.Cast;

/** A teacher makes a class, prints its cards and opens it; a young child comes in with a card and goes again. */
class FirstClassJourney {
    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    /** What is printed on a child's card. */
    private record Card(String code, String animal, List<String> pictures) {}

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromAnEmptyListToAChildInTheRoom(boolean scripts) {
        Browser teacher = scripts ? JOURNEY.browser(1280) : JOURNEY.browserWithoutScripts(1280);
        Browser child = scripts ? JOURNEY.browser(412) : JOURNEY.browserWithoutScripts(412);
        makeClass(teacher);
        Card card = printCards(teacher);
        assertFalse(comesTo(child, card), "the class is still closed");
        teacher.press("Open the class");
        look(teacher, scripts, "class-open");
        assertTrue(comesTo(child, card));
        comeIn(child, card, scripts);
        child.press("I am not Ana P.");
        child.find("#code");
        child.go("/today");
        assertEquals("/?ended=yes", child.path());
    }

    private static void makeClass(Browser teacher) {
        teacher.go("/sign-in");
        teacher.type("E-mail", Cast.RIVERA.email());
        teacher.type("Password", Cast.PASSWORD);
        teacher.press("Sign in");
        teacher.type("Name of the class", "Grade 2, the Foxes");
        teacher.choose("Grade", "Grade 2");
        teacher.press("Make this class");
        teacher.type("One name on each line", "Ana P.\nBen R.");
        teacher.press("Add to the class");
    }

    private static Card printCards(Browser teacher) {
        String here = teacher.path();
        teacher.press("Make the 2 cards that are missing");
        WebElement first = teacher.find(".sign-in-cards li");
        teacher.picture("cards");
        List<String> pictures = teacher.all(".sign-in-cards li:first-child figcaption").stream()
                .map(WebElement::getText)
                .toList();
        assertTrue(first.getText().contains("Ana P."));
        String animal =
                teacher.all(".sign-in-cards li:first-child div p").get(0).getText();
        String code =
                teacher.all(".sign-in-cards li:first-child .letters").get(0).getText();
        teacher.go(here.replaceAll("/students$", ""));
        return new Card(code, animal, pictures);
    }

    private static boolean comesTo(Browser child, Card card) {
        child.go("/");
        child.type("Class code", card.code());
        child.press("Go");
        child.find("#code, .animals");
        return !child.all(".animals").isEmpty();
    }

    private static void comeIn(Browser child, Card card, boolean scripts) {
        look(child, scripts, "join-animals");
        assertFalse(child.text().contains("Ana"), "a name is shown before anyone is known");
        child.press(card.animal());
        child.find("fieldset");
        look(child, scripts, "join-pictures");
        card.pictures().forEach(child::tap);
        child.press("Go in");
        child.find("form[action='/sign-out']");
        look(child, scripts, "today-empty");
        assertTrue(child.find("h1").getText().contains("Ana P."));
    }

    /** Keeps a picture, and where axe can run asks it. */
    private static void look(Browser browser, boolean scripts, String name) {
        browser.picture(name + (scripts ? "" : "-plain"));
        if (scripts) {
            Accessible.check(browser);
            assertEquals(List.of(), browser.complaints());
        }
    }
}
