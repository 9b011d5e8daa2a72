package org.waymark.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Sample;

class SearchTest {
    private final Lesson text = Sample.lesson()
            .with("lesson.en.md", "id: 35-ZZ1", "id: 35-ZZ2")
            .with("lesson.en.md", "A turn is fair.", "A turn is fair, like a zebra <b>.")
            .read()
            .lesson();
    private final Lesson objective = Sample.lesson()
            .with("lesson.en.md", "I can ask for a turn.", "I can ask for a zebra.")
            .read()
            .lesson();
    private final Lesson title = Sample.lesson()
            .with("lesson.en.md", "title: Taking Turns", "title: The Zebra")
            .with("lesson.es.md", "Por turnos", "El ñandú y la Árbola")
            .read()
            .lesson();
    private final List<Lesson> all = List.of(text, objective, title);

    private List<Hit> search(String words, String language) {
        return Search.of(words, language).in(all);
    }

    private List<String> ids(String words) {
        return search(words, "en").stream()
                .map(hit -> hit.lesson().title().en() + " "
                        + hit.lesson().objectives().get(0).en())
                .toList();
    }

    @Test
    void aTitleComesBeforeAnObjectiveAndThatBeforeText() {
        assertEquals(
                List.of(
                        "The Zebra I can ask for a turn.",
                        "Taking Turns I can ask for a zebra.",
                        "Taking Turns I can ask for a turn."),
                ids("zebra"));
    }

    @Test
    void allTheWordsMustBeThere() {
        assertEquals(3, ids("zebra swing").size());
        assertEquals(List.of(), ids("zebra giraffe"));
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertEquals(1, search("NANDU arbola", "es").size());
        assertEquals(1, search("ñandú", "es").size());
        assertEquals(List.of(), search("nandu", "en"));
    }

    @Test
    void aWordIsFoundFromItsBeginningOn() {
        assertEquals(3, ids("zeb").size());
        assertEquals(List.of(), ids("ebra"));
    }

    @Test
    void aLessonIsFoundByItsCode() {
        assertEquals("35-ZZ2", search("35-zz2", "en").get(0).lesson().id());
        assertEquals(1, search("35-zz2", "en").size());
    }

    @Test
    void theScriptAndTheLetterAreFoundOnTheirPages() {
        Lesson letter = Sample.lesson()
                .with("family.en.md", "# Letter\n", "# Letter\n\nMarmalade.\n")
                .with("teach.en.md", "# Before you teach\n", "# Before you teach\n\nCardigan.\n")
                .read()
                .lesson();
        assertEquals("/lessons/35-ZZ1/family", first(letter, "marmalade").address());
        assertEquals("/lessons/35-ZZ1/script", first(letter, "cardigan").address());
    }

    private static Hit first(Lesson lesson, String words) {
        return Search.of(words, "en").in(List.of(lesson)).get(0);
    }

    @Test
    void theSnippetMarksWhatWasLookedForAndIsPlainText() {
        List<Piece> snippet = search("zebra", "en").get(2).snippet();
        assertEquals(
                List.of("zebra"),
                snippet.stream().filter(Piece::found).map(Piece::text).toList());
        String words = snippet.stream().map(Piece::text).collect(Collectors.joining());
        assertTrue(words.contains("like a zebra <b>."), words);
    }

    @Test
    void nothingLookedForIsNoSearch() {
        assertTrue(Search.of(" .,- ", "en").isEmpty());
        assertEquals(8, Search.of("a b c d e f g h i j", "en").words().size());
    }

    @Test
    void whatIsNotFoundBringsWordsThatAre() {
        assertEquals(List.of("zebra", "helper"), suggested("zebra helpet"));
        assertEquals(List.of(), suggested("qqqqqqqq"));
    }

    private List<String> suggested(String words) {
        return new Suggestions(Search.of(words, "en"), all).all();
    }
}
