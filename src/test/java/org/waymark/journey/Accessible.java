package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.JavascriptExecutor;

/**
 * What a page has to be for everyone: without a finding of axe, and without scrolling sideways. No page has frames, so axe
 * runs in the page itself: its other way opens a window for each look.
 */
final class Accessible {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessible() {}

    static void check(Browser browser) {
        List<Rule> findings = browser.now(page ->
                new AxeBuilder().setLegacyMode().withTags(RULES).analyze(page).getViolations());
        assertEquals("", findings.stream().map(Accessible::told).collect(Collectors.joining("\n")), browser.path());
        JavascriptExecutor page = browser.driver();
        Object sideways = page.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0L, sideways, browser.path() + " scrolls sideways");
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(CheckedNode::getHtml)
                        .collect(Collectors.joining("\n    ", "\n    ", ""));
    }
}
