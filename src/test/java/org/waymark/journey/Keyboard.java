package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.openqa.selenium.Keys;

/** A hand without a mouse: it goes from thing to thing, and sees where it is all the way. */
final class Keyboard {
    private static final int MANY = 90;
    /** Whether the focused thing, or the label that it stands in, shows an outline and is not hidden behind another. */
    private static final String FOCUS_IS_SEEN = """
            (() => {
              const one = document.activeElement, box = one.closest('label') ?? one;
              const outlined = [one, box].some((each) => getComputedStyle(each).outlineStyle !== 'none');
              const { left, top, width, height } = box.getBoundingClientRect();
              const there = document.elementFromPoint(left + width / 2, top + height / 2);
              return outlined && (box.contains(there) || there?.contains(box));
            })()""";

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Goes to a link or button and presses it. */
    void follow(String css) {
        to(css);
        browser.keys(Keys.ENTER);
    }

    /** Presses Tab until the focus is there. */
    void to(String css) {
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
