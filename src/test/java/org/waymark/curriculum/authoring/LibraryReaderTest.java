package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.item.Text;

class LibraryReaderTest {
    private static final String HELP = """
            lines:
              - id: line
                name: A Line
                says: {en: Somebody answers., es: Alguien contesta.}
                call: 1-800-000-0000
                text: {word: HELLO, to: "12345"}
                bands: [6-8, 9-12]
                lessons: [35-ZZ1]
                adults: true
                country: US
                languages: [en, es]
                checked: {date: 2026-11, how: {en: Read its page., es: Se leyó su página.}}
                source: "https://line.example.org"
            """;

    @Test
    void readsUnitsLessonsAndWhatTheyName() {
        Library library = LibraryReader.read(Sample.lesson().library()).library();
        assertEquals(
                List.of(new Unit("3-5-boundaries", new Text("Lines", "Límites"), "3-5", List.of("35-ZZ1"))),
                library.units());
        assertTrue(library.lesson("35-ZZ1").isPresent());
        assertEquals("Quiet is best", library.misconceptions().get("M1").name().en());
        assertTrue(library.frameworks().get("CASEL").always());
        assertTrue(library.frameworks().get("CASEL").codes().containsKey("self-awareness"));
    }

    @Test
    void readsHelpLines() {
        HelpLine line = read("help.yaml", HELP).library().help().get(0);
        assertEquals(new Text("Somebody answers.", "Alguien contesta."), line.says());
        assertEquals("HELLO", line.textWord());
        assertEquals("12345", line.textTo());
        assertEquals("2026-11", line.checked());
        assertTrue(line.adults());
        assertEquals(List.of("35-ZZ1"), line.lessons());
        assertEquals("US", line.country());
        assertEquals(List.of("en", "es"), line.languages());
        assertEquals("https://line.example.org", line.source());
        assertTrue(line.spanish().isEmpty());
        assertEquals("", line.web());
    }

    @Test
    void aHelpLineSaysWhereItAnswersAndWhereItWasSeen() {
        String help = HELP.replace("    country: US\n", "").replace("    source: \"https://line.example.org\"\n", "");
        assertEquals(
                List.of("`country` is missing.", "`source` is missing."),
                read("help.yaml", help).findings().stream()
                        .map(Finding::problem)
                        .toList());
    }

    @Test
    void findsTwoLessonsWithOneId() {
        LibraryFiles files = Sample.lesson().library();
        LessonFiles one = files.folders().get(0);
        List<Finding> findings = LibraryReader.read(new LibraryFiles(files.reference(), List.of(one, one)))
                .findings();
        assertEquals(
                List.of("Another lesson has this id."),
                findings.stream().map(Finding::problem).toList());
    }

    @Test
    void findsBrokenYamlOnItsLine() {
        Finding finding = read("help.yaml", "lines:\n  - {id: one\n").findings().get(0);
        assertEquals("help.yaml", finding.file());
        assertEquals(3, finding.line());
        assertTrue(finding.blocks());
    }

    @Test
    void findsALessonFolderThatIsNotThere() {
        LibraryFiles files = Sample.lesson().library();
        LessonFiles none = new LessonFiles(Sample.FOLDER, Map.of());
        assertFalse(LibraryReader.read(new LibraryFiles(files.reference(), List.of(none)))
                .findings()
                .isEmpty());
    }

    private static LibraryReader.Reading read(String name, String text) {
        LibraryFiles files = Sample.lesson().library();
        Map<String, String> reference = new HashMap<>(files.reference());
        reference.put(name, text);
        return LibraryReader.read(new LibraryFiles(reference, files.folders()));
    }
}
