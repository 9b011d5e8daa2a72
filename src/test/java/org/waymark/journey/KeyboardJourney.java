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
    private static final int MANY = 60;
    /** Whether the focused thing, or the label that it stands in, shows an outline and is not hidden behind another. */
    private static final String FOCUS_IS_SEEN = """
            (() => {
              const one = document.activeElement, box = one.closest('label') ?? one;
              const outlined = [one, box].some((each) => getComputedStyle(each).outlineStyle !== 'none');
              const { left, top, width, height } = box.getBoundingClientRect();
              const there = document.elementFromPoint(left + width / 2, top + height / 2);
              return outlined && (box.contains(there) || there?.contains(box));
            })()""";

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser browser;

    @ParameterizedTest
    @ValueSource(ints = {412, 1280})
    void fromTheClassCodeToWhatWasLearned(int width) {
        Roll roll = Roll.read(JOURNEY.browser(1280), Cast.OKAFOR, "Grade 7, Advisory A");
        browser = JOURNEY.browser(width);
        comeIn(roll.animal("Not begun"));
        follow("main a[href$='/quiz']");
        browser.find(".quiz.live");
        for (int item = 1; item <= ITEMS; item++) {
            answer();
            if (item < ITEMS) {
                follow(".question.current .next a");
            }
        }
        follow(".finish button");
        browser.find(".close");
        assertTrue(browser.path().endsWith("/result"));
    }

    private void comeIn(String animal) {
        to("#code");
        browser.keys("LKSDNT", Keys.ENTER);
        browser.find(".animals");
        follow(".animals a[href$='/" + animal + "']");
        browser.find("#pin");
        to("#pin");
        browser.keys(Cast.PIN, Keys.ENTER);
        browser.find("form[action='/sign-out']");
    }

    private void answer() {
        to(".question.current input[type=radio]");
        browser.keys(Keys.ARROW_DOWN);
        follow(".question.current form:not(.decline):not(.finish) button");
        browser.find(".question.current .feedback .notice");
        assertEquals("Saved at school", browser.find(".question.current .saved").getText());
    }

    private void follow(String css) {
        to(css);
        browser.keys(Keys.ENTER);
    }

    /** Presses Tab until the focus is there. */
    private void to(String css) {
        browser.find(css);
        for (int i = 0; i < MANY; i++) {
            if ((boolean) browser.ask("document.activeElement.matches(\"" + css + "\")")) {
                assertTrue((boolean) browser.ask(FOCUS_IS_SEEN), () -> "the focus is not seen: " + css);
                return;
            }
            browser.keys(Keys.TAB);
        }
        throw new AssertionError("Tab does not lead to " + css + " on " + browser.path());
    }
}
