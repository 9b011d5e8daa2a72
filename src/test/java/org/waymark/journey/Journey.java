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

    private final List<AutoCloseable> opened = new ArrayList<>();
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

    /** A network of the test's own, to be cut. */
    Wire wire() {
        Wire wire = new Wire(school.address());
        opened.add(wire);
        return wire;
    }

    /** A browser that reaches the school through this network alone. */
    Browser browser(Wire wire, int width) {
        return open(Browser.open(wire.address(), width, true, false));
    }

    /** What the school's database holds, one text for each row. */
    List<String> rows(String select, Object... values) {
        return school.rows(select, values);
    }

    private Browser open(Browser browser) {
        opened.add(browser);
        browser.go("/");
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
        opened.clear();
    }
}
