package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.waymark.demo.Cast;

/** A lesson in front of a class: the desk, the wall, two students' screens, and a class that has no screens at all. */
class TeachJourney {
    private static final String LESSON = "68-ON1";
    private static final String TITLE = "When a New Online Friend Asks for Secrets";

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser desk;
    private Browser wall;
    private String teach;

    private static void until(Browser browser, BooleanSupplier there) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .ignoring(StaleElementReferenceException.class) // the next step's page has come meanwhile
                .until(page -> there.getAsBoolean());
    }

    private static void look(Browser browser, String picture) {
        browser.picture("teach-" + picture);
        Accessible.check(browser);
        assertEquals(List.of(), browser.complaints(), browser.path());
    }

    /** A browser as wide as a projector, signed in as the teacher: another machine than the desk. */
    private Browser projector(Cast.Adult teacher, String path) {
        Browser other = JOURNEY.browser(1280);
        Doors.grownUp(other, teacher);
        other.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 1280, "height", 720, "deviceScaleFactor", 1, "mobile", false));
        other.go(path);
        other.find(".stage");
        return other;
    }

    private void onTheWall(String words) {
        until(wall, () -> wall.text().contains(words));
    }

    private void place(String words) {
        until(desk, () -> desk.find(".teach-place").getText().equals(words));
    }

    private void go(int step) {
        desk.go(teach + "?step=" + step);
        desk.find("form.teach-bar button, .teach-bar form button").click();
        until(desk, () -> desk.all("form.teach-bar").size() == 1);
    }

    private int first(String part) {
        String link = desk.find(".plan a[href*='step=']:nth-of-type(1)").getDomAttribute("href");
        assertTrue(link.contains("?step="));
        return Integer.parseInt(desk.all(".plan a").stream()
                .filter(one -> one.getText().startsWith(part))
                .findFirst()
                .orElseThrow()
                .getDomAttribute("href")
                .replaceAll(".*=", ""));
    }

    @Test
    void aClassWithDevices() {
        desk = JOURNEY.browser(1280);
        Classroom room = Classroom.open(
                desk, "Grade 8, Advisory D", "Ana P.", "Ben R.", "Cleo T.", "Dev S.", "Eva M.", "Finn O.");
        List<Card> cards = room.cards();
        room.assign(LESSON);
        desk.press("Teach now: " + TITLE);
        teach = desk.path();
        assertTrue(teach.endsWith("/teach"));
        look(desk, "before");
        wall = projector(Cast.OKAFOR, teach.replace("/teach", "/projector"));
        onTheWall("We begin in a moment.");
        desk.press("Begin the lesson here");
        desk.find("form.teach-bar");
        onTheWall("Here is how we keep this room safe");
        look(wall, "wall-welcome");
        theWindowBesideTheDesk();
        theCardIsOneKeyAway();
        Browser phone = ledAlong(cards.get(0));
        Browser laptop = goesOnAlone(cards.get(1));
        aStory(phone);
        theClassIsAsked(phone);
        assertTrue(laptop.path().contains("/quiz"), "nobody is taken away from a quiz");
        theEnd(phone);
    }

    private void theWindowBesideTheDesk() {
        String own = desk.driver().getWindowHandle();
        desk.pressHere("Window for the projector");
        until(desk, () -> desk.driver().getWindowHandles().size() == 2);
        String beside = desk.driver().getWindowHandles().stream()
                .filter(one -> !one.equals(own))
                .findFirst()
                .orElseThrow();
        desk.driver().switchTo().window(own);
        desk.keys(Keys.ARROW_RIGHT);
        place("Step 2 of " + steps());
        desk.keys(Keys.PAGE_DOWN);
        place("Step 3 of " + steps());
        desk.driver().switchTo().window(beside);
        until(desk, () -> desk.text().contains("two good friends"));
        assertFalse(desk.text().contains("Do not say"), "the script is on the wall");
        desk.driver().close();
        desk.driver().switchTo().window(own);
        desk.keys(Keys.ARROW_LEFT);
        place("Step 2 of " + steps());
        onTheWall("last time");
    }

    private String steps() {
        return (String) desk.ask("document.querySelector('.teach-place').textContent.trim().replace(/.* /, '')");
    }

    /** By the keyboard: a button may be behind the bar at the bottom, and comes out of it when it has the focus. */
    private void enter(String button) {
        desk.find(button).sendKeys(Keys.ENTER);
    }

    private void theCardIsOneKeyAway() {
        go(first("Learn") + 2);
        onTheWall("The slide");
        look(desk, "learn");
        look(wall, "wall-learn");
        desk.keys("d");
        assertTrue(desk.find("#tells").isDisplayed());
        assertTrue(desk.text().contains("Mr. David Cho"));
        look(desk, "card");
        assertFalse(wall.text().contains("Ask only what you need"));
        desk.keys(Keys.ESCAPE);
        until(desk, () -> !desk.find("#tells").isDisplayed());
        desk.pressHere("If a student tells you something D");
        assertTrue(desk.find("#tells").isDisplayed());
        desk.pressHere("Close this card");
    }

    /** A student who waits on the list of lessons is taken along as soon as the teacher says so. */
    private Browser ledAlong(Card card) {
        Browser phone = JOURNEY.browser(412);
        card.comeIn(phone);
        assertEquals("/today", phone.path());
        desk.pressHere("Children's screens follow me");
        desk.find("[aria-pressed=true]");
        phone.find(".together .stage");
        until(phone, () -> phone.text().contains("The slide"));
        look(phone, "student");
        desk.keys(Keys.ARROW_RIGHT);
        until(phone, () -> phone.text().contains("One step is enough"));
        return phone;
    }

    private Browser goesOnAlone(Card card) {
        Browser laptop = JOURNEY.browser(1280);
        card.comeIn(laptop);
        laptop.find(".together .stage");
        laptop.press("Go on by myself");
        laptop.find("[data-follow]:not([hidden])");
        assertEquals("/today", laptop.path());
        laptop.press("Quiz: " + TITLE);
        laptop.press("Go on");
        new Quiz(laptop).tick(true);
        laptop.find("[data-follow]:not([hidden])");
        look(laptop, "student-quiz");
        assertEquals(1, laptop.all(".question.current input:checked").size(), "what was chosen is still chosen");
        return laptop;
    }

    private void aStory(Browser phone) {
        go(first("Practice"));
        onTheWall("Amara is 12");
        enter("button[name=shown][value='3']");
        onTheWall("One question to one person broke the secret.");
        look(desk, "story");
        look(wall, "wall-story");
        until(phone, () -> phone.text().contains("One question to one person"));
        desk.find("[data-next]").click();
        onTheWall("Theo reads the message");
        enter("button[data-keep=over]");
        onTheWall("calm, firm voice");
    }

    private void theClassIsAsked(Browser phone) {
        int check = first("Check");
        go(check);
        until(phone, () -> phone.text().contains("Go to my questions"));
        go(check + 1);
        desk.pressHere("Let children answer on their screens");
        phone.find(".together-answer");
        look(phone, "student-check");
        phone.find(".together-answer .option").click();
        phone.press("Send my answer");
        until(phone, () -> phone.text().contains("Your answer is counted"));
        desk.pressHere("That is enough: show the bars");
        onTheWall("Too few answered");
        go(check + 2);
        enter("details.hands summary");
        desk.find("#hands-a").clear();
        desk.find("#hands-a").sendKeys("4");
        enter("[data-keep='more-c']");
        desk.find("#hands-b").clear();
        desk.find("#hands-b").sendKeys("12");
        look(desk, "hands");
        enter(".hands button[value=count]");
        desk.find(".class-check [role=status]");
        assertFalse(wall.text().contains("12 of 17"));
        enter(".hands button[value=show]");
        onTheWall("12 of 17");
        desk.pressHere("Show the answer");
        wall.find(".choices .right");
        look(wall, "wall-bars");
        look(desk, "bars");
    }

    private void theEnd(Browser phone) {
        int last = Integer.parseInt(steps());
        go(last - 1);
        onTheWall("Mr. David Cho");
        look(wall, "wall-help");
        go(last);
        look(desk, "last");
        enter("button[data-keep=end]");
        onTheWall("We begin in a moment.");
        until(phone, () -> phone.text().contains("not together right now"));
        assertTrue(desk.text().contains("Enter the paper quiz"));
    }

    /** From the list of classes, by keys alone, on a phone in the hand and on a laptop. */
    @ParameterizedTest
    @ValueSource(ints = {412, 1280})
    void withoutAMouse(int width) {
        desk = JOURNEY.browser(width);
        Doors.grownUp(desk, Cast.LINDQVIST);
        desk.go("/classes?lang=es");
        Keyboard keyboard = new Keyboard(desk);
        look(desk, "classes-" + width);
        keyboard.follow("main a[href$='/teach']");
        desk.find("h1");
        look(desk, "now-" + width);
        keyboard.follow("main a[href*='/teach/HS-ON2'], main a[href$='/teach']");
        desk.find(".teach");
        keyboard.follow(".teach-bar form button");
        desk.find("form.teach-bar");
        keyboard.to("form.teach-bar [data-next]");
        desk.keys(Keys.ENTER);
        until(desk, () -> desk.find(".teach-place").getText().startsWith("Paso 2 "));
        assertTrue(
                (boolean) desk.ask("document.activeElement.matches('[data-next]')"), "the focus stays on the way on");
        desk.keys(Keys.ENTER);
        until(desk, () -> desk.find(".teach-place").getText().startsWith("Paso 3 "));
        desk.keys("d");
        assertTrue(desk.find("#tells").isDisplayed());
        desk.keys(Keys.ESCAPE);
        look(desk, "keys-" + width);
        keyboard.follow(".teach-more .ask summary");
        keyboard.follow(".teach-more .ask button");
        until(desk, () -> desk.all("form.teach-bar").isEmpty());
    }

    /** The youngest, in Spanish: a wall, hands, no devices, and no scripts either. */
    @Test
    void aClassWithoutDevicesOrScripts() {
        Browser list = JOURNEY.browser(1280);
        Doors.grownUp(list, Cast.RIVERA);
        list.press("Grade 1, the Otters");
        String path = list.path();
        desk = JOURNEY.browserWithoutScripts(1280);
        Doors.grownUp(desk, Cast.RIVERA);
        teach = path + "/teach/K2-BD1";
        desk.go(teach + "?lang=es");
        desk.press("Empezar la lección aquí");
        desk.press("Seguir");
        desk.find("form.teach-bar");
        desk.find("[data-tells]").click();
        assertTrue(desk.find("#tells").isDisplayed());
        desk.picture("teach-plain-card");
        int check = first("Comprueba");
        go(check + 1);
        wall = projector(Cast.RIVERA, path + "/projector/K2-BD1?lang=es");
        look(wall, "wall-young");
        desk.find("#hands-a").clear();
        desk.find("#hands-a").sendKeys("9");
        enter("button[value=count]");
        enter("button[value=show]");
        onTheWall("9 de 9");
        look(wall, "wall-young-bars");
        desk.picture("teach-plain-hands");
        wall.find("[data-look]").click();
        look(wall, "wall-young-dark");
        assertTrue(desk.all("[aria-pressed]").isEmpty(), "no screens to lead");
    }
}
