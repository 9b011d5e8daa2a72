package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.waymark.demo.Cast;

/** A student who uses no mouse: from the class code to what was learned, and the focus is seen all the way. */
class KeyboardJourney {
    private static final int ITEMS = 8;

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser browser;
    private Keyboard keyboard;

    @ParameterizedTest
    @ValueSource(ints = {412, 1280})
    void fromTheClassCodeToWhatWasLearned(int width) {
        Roll roll = Roll.read(JOURNEY.browser(1280), Cast.OKAFOR, "Grade 7, Advisory A");
        browser = JOURNEY.browser(width);
        keyboard = new Keyboard(browser);
        comeIn(roll.animal("Not begun"));
        keyboard.follow(".lessons a[href$='/quiz']");
        browser.find(".calm-words");
        keyboard.follow(".calm-words a[href$='/quiz']");
        browser.find(".quiz.live");
        for (int item = 1; item <= ITEMS; item++) {
            answer();
            if (item < ITEMS) {
                keyboard.follow(".question.current .next a");
            }
        }
        keyboard.follow(".finish button");
        browser.find(".close");
        assertTrue(browser.path().endsWith("/result"));
    }

    private void comeIn(String animal) {
        keyboard.to("#code");
        browser.keys("LKSDNT", Keys.ENTER);
        browser.find(".animals");
        keyboard.follow(".animals a[href$='/" + animal + "']");
        browser.find("#pin");
        keyboard.to("#pin");
        browser.keys(Cast.PIN, Keys.ENTER);
        browser.find("form[action='/sign-out']");
    }

    private void answer() {
        keyboard.to(".question.current input[type=radio]");
        browser.keys(Keys.ARROW_DOWN);
        keyboard.follow(".question.current form:not(.decline):not(.finish) button");
        browser.find(".question.current .feedback .notice");
        assertEquals("Saved at school", browser.find(".question.current .saved").getText());
    }
}
