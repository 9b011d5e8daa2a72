package org.waymark.journey;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.waymark.launch.StartedSchool;

/** One school for all journeys of a run, and for each the browsers it asks for, which close when it is over. */
public final class Journey implements BeforeAllCallback, AfterEachCallback {
    /** Where "Leave this page" leads in a run that has no network. */
    static final String EXIT = StartedSchool.EXIT;

    private static final ExtensionContext.Namespace RUN = ExtensionContext.Namespace.create(Journey.class);

    private final List<Browser> browsers = new ArrayList<>();
    private StartedSchool school;

    @Override
    public void beforeAll(ExtensionContext context) {
        school = context.getRoot()
                .getStore(RUN)
                .getOrComputeIfAbsent("school", key -> StartedSchool.withDemo(), StartedSchool.class);
    }

    /** A new browser, as wide as a phone (412) or a laptop (1280), at the school's first page. */
    public Browser browser(int width) {
        return open(Browser.open(school.address(), width, true, false));
    }

    /** The same, and it remembers what goes over the wire. */
    public Browser countingBrowser(int width) {
        return open(Browser.open(school.address(), width, true, true));
    }

    /** The same where scripts are switched off. */
    public Browser browserWithoutScripts(int width) {
        return open(Browser.open(school.address(), width, false, false));
    }

    private Browser open(Browser browser) {
        browsers.add(browser);
        browser.go("/");
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        browsers.forEach(Browser::close);
        browsers.clear();
    }
}
