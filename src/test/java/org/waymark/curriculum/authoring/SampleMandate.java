package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A mandate that keeps every rule, of which a test changes one phrase. */
record SampleMandate(String text) {
    static final String FILE = "mandates/nowhere.yaml";

    static SampleMandate sound() {
        return new SampleMandate("""
                id: nowhere
                title: {en: Nowhere, es: Ninguna parte}
                sources:
                  act:
                    title: Act of Turns
                    where: https://law.example.org/turns
                    dated: 2019-11-06
                    seen: 2026-11-30
                statements:
                  - id: turns
                    says: {en: Schools teach turns., es: Las escuelas enseñan los turnos.}
                    sources: [act]
                    status: verified
                    as-of: 2019
                  - id: later
                    says: {en: A later act may hold., es: Puede regir otra ley.}
                    sources: []
                    status: not-verified
                requirements:
                  - id: each-year
                    title: {en: Turns, es: Turnos}
                    statements: [turns, later]
                    grades: K-5
                    often: each-year
                    topics:
                      - id: asking
                        says: {en: Asking for a turn, es: Pedir un turno}
                        lessons: [35-ZZ1]
                      - id: waiting
                        says: {en: Waiting, es: Esperar}
                        lessons: []
                days:
                  - {id: plan-due, what: plan, day: 12-01, statement: turns}
                  - {id: told, what: notice, day: null, statement: turns}
                """);
    }

    SampleMandate with(String old, String now) {
        assertTrue(text.contains(old), () -> "the sample has no \"" + old + "\"");
        return new SampleMandate(text.replaceFirst(java.util.regex.Pattern.quote(old), now));
    }

    LibraryReader.Reading read() {
        LibraryFiles lesson = Sample.lesson().library();
        Map<String, String> reference = new TreeMap<>(lesson.reference());
        reference.put(FILE, text);
        return LibraryReader.read(new LibraryFiles(reference, lesson.folders()));
    }

    Mandate mandate() {
        return read().library().mandates().get(0);
    }

    void keeps(MandateRule rule) {
        assertEquals(List.of(), found(rule));
    }

    /** Exactly these findings, each as line and problem. */
    void breaks(MandateRule rule, String... findings) {
        assertEquals(List.of(findings), found(rule));
    }

    private List<String> found(MandateRule rule) {
        LibraryReader.Reading reading = read();
        return rule.check(reading.library().mandates().get(0), reading.library())
                .map(SampleMandate::told)
                .toList();
    }

    /** What the reader finds, and every rule, as line and problem. */
    List<String> all() {
        return Linter.lint(read()).stream().map(SampleMandate::told).toList();
    }

    private static String told(Finding finding) {
        assertTrue(finding.blocks());
        assertEquals(FILE, finding.file());
        return finding.line() + ": " + finding.problem();
    }
}
