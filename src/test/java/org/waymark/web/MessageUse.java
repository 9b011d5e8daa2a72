package org.waymark.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which message keys templates and classes name: whole ones, and beginnings that data completes. */
record MessageUse(Set<String> whole, Set<String> beginnings) {
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"(?!\\s*\\+)");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z0-9-]*\\.(?:[a-z0-9.-]*)?)\"\\s*\\+");
    /** Names of files have the same shape too. */
    private static final Predicate<String> FILE =
            Pattern.compile("\\.(js|css|svg|yaml|md|csv|json|properties)$").asPredicate();
    /** Lines of the audit trail have verbs of the same shape. */
    private static final Predicate<String> AUDIT =
            Pattern.compile("record\\(|\\baction\\b|\\bdone\\(|\\blink\\(").asPredicate();

    static MessageUse ofTemplates() throws IOException {
        MessageUse use = new MessageUse(new TreeSet<>(), new TreeSet<>());
        Sources.templates().values().forEach(use::read);
        return use;
    }

    static MessageUse ofClasses() throws IOException {
        MessageUse use = new MessageUse(new TreeSet<>(), new TreeSet<>());
        Sources.java().values().stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .filter(AUDIT.negate())
                .forEach(use::read);
        return use;
    }

    private void read(String text) {
        KEY.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(FILE.negate())
                .forEach(whole::add);
        BEGINNING.matcher(text).results().forEach(found -> beginnings.add(found.group(1)));
    }

    boolean names(String key) {
        return whole.contains(key) || beginnings.stream().anyMatch(key::startsWith);
    }
}
