package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String WARNING = "\"recess\" stands in the question and in the key only.";
    private static final Sample ECHO = Sample.lesson()
            .with("lesson.en.md", "Who can help Nia and Ben to share?", "Who at recess can help them to share?");

    @Test
    void showsAWarningThatNobodyExplained() {
        Report report = report(ECHO, "accepted: []");
        assertEquals(
                List.of(WARNING),
                report.warnings().stream().map(Finding::problem).toList());
        assertEquals(Map.of(), report.accepted());
    }

    @Test
    void keepsAWarningWithItsReason() {
        Report report = report(ECHO, accepted());
        assertEquals(List.of(), report.warnings());
        assertEquals(
                List.of("Recess is where it happens."),
                List.copyOf(report.accepted().values()));
    }

    @Test
    void asksToDeleteAReasonThatNothingNeeds() {
        assertEquals(
                List.of("\"" + WARNING + "\" is no longer found in " + file() + "."),
                report(Sample.lesson(), accepted()).warnings().stream()
                        .map(Finding::problem)
                        .toList());
    }

    @Test
    void acceptsNoError() {
        Report report = report(Sample.lesson().with("lesson.en.md", "band: 3-5", "band: 4-6"), "accepted: []");
        assertEquals(1, report.errors().size());
    }

    private static String file() {
        return Sample.FOLDER + "/lesson.en.md";
    }

    private static String accepted() {
        return """
                accepted:
                  - file: %s
                    rule: KeyDoesNotEchoTheStem
                    problem: '%s'
                    why: Recess is where it happens.
                """.formatted(file(), WARNING);
    }

    private static Report report(Sample sample, String accepted) {
        Map<String, String> reference = new TreeMap<>(sample.library().reference());
        reference.put("accepted.yaml", accepted);
        return Report.of(new LibraryFiles(reference, sample.library().folders()));
    }
}
