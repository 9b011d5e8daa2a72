package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.curriculum.item.Text;

class MandateReaderTest {
    @TempDir
    Path lessons;

    @Test
    void readsWhatIsAskedOfWhomAndWhen() {
        Mandate mandate = SampleMandate.sound().mandate();
        assertEquals(List.of(), SampleMandate.sound().all());
        assertEquals("nowhere", mandate.id());
        assertEquals(new Text("Nowhere", "Ninguna parte"), mandate.title());
        assertEquals("2019-11-06", mandate.sources().get("act").dated());
        Mandate.Statement turns = mandate.statement("turns").orElseThrow();
        assertTrue(turns.verified());
        assertEquals("2019", turns.asOf());
        assertEquals("Act of Turns", mandate.sources(turns).get(0).title());
        assertFalse(mandate.statement("later").orElseThrow().verified());
        Mandate.Requirement requirement = mandate.requirement("each-year").orElseThrow();
        assertEquals(List.of(0, 1, 2, 3, 4, 5), requirement.grades().all());
        assertEquals(List.of("K-2", "3-5"), requirement.grades().bands());
        assertEquals(List.of("35-ZZ1"), requirement.lessons());
        assertEquals("12-01", mandate.days().get(0).day());
        assertEquals("", mandate.days().get(1).day());
    }

    @Test
    void findsWhatIsMissingOnItsLine() {
        assertEquals(
                List.of("10: `says` is missing or not a mapping.", "10: `en` is missing.", "10: `es` is missing."),
                SampleMandate.sound()
                        .with("    says: {en: Schools teach turns., es: Las escuelas enseñan los turnos.}\n", "")
                        .all());
        assertEquals(
                List.of("26: `lessons` is missing."),
                SampleMandate.sound().with("        lessons: [35-ZZ1]\n", "").all());
        assertEquals(
                List.of("20: `grades` is missing.", "20: `` are no grades."),
                SampleMandate.sound().with("    grades: K-5\n", "").all());
    }

    @Test
    void findsListsThatAreNone() {
        assertEquals(
                List.of("1: `requirements` has no entry."),
                new SampleMandate(SampleMandate.sound()
                                .text()
                                .replaceFirst("(?s)requirements:.*(?=days:)", "requirements: soon\n"))
                        .all());
        assertEquals(
                List.of("1: An entry of `days` is not a mapping."),
                SampleMandate.sound()
                        .with("{id: told, what: notice, day: null, statement: turns}", "soon")
                        .all());
    }

    @Test
    void findsWhatIsNotYaml() {
        assertEquals(List.of("1: This is not a YAML mapping."), new SampleMandate("Every child learns turns.").all());
        assertEquals(
                List.of("2: YAML cannot be read: expected ',' or '}', but got <stream end>."),
                new SampleMandate("title: {en: Nowhere\n").all());
        assertEquals(
                List.of("1: The YAML is nested too deeply."), new SampleMandate("a: " + "[".repeat(100_000)).all());
        assertEquals(1, new SampleMandate("").all().size());
    }

    @Test
    void readsTheFolderAndRefusesWhatIsHugeOrALink() throws IOException {
        Files.createDirectories(lessons.resolve("mandates"));
        Files.writeString(lessons.resolve("mandates/nowhere.yaml"), "id: nowhere\n" + "#".repeat(500_000));
        Files.writeString(lessons.resolve("mandates/.nowhere.yaml.swp"), "an editor's copy");
        Files.createSymbolicLink(lessons.resolve("mandates/elsewhere.yaml"), Path.of("/etc/passwd"));
        LibraryFiles files = LibraryFiles.of(lessons);
        Set<String> refused = files.refused().stream()
                .map(finding -> finding.file() + ": " + finding.problem())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "mandates/nowhere.yaml: The file has more than 400 kB.",
                        "mandates/elsewhere.yaml: This is a link and not a file."),
                refused);
        assertFalse(files.reference().containsKey("mandates/.nowhere.yaml.swp"));
    }
}
