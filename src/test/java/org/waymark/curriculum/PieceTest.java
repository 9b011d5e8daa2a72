package org.waymark.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PieceTest {
    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void wholeWordsAreMarkedAsTheyAreWritten() {
        Folded text = Folded.of("Sé qué límites pongo: un Límite, y un deslímite.");
        assertEquals(
                "Sé qué [límites] pongo: un [Límite], y un deslímite.", marked(Piece.all(text, List.of("limite"))));
    }

    @Test
    void aLongTextIsCutAtWordsAroundTheFirst() {
        Folded text = Folded.of("before ".repeat(40) + "needle " + "after ".repeat(60));
        String around = marked(Piece.around(text, List.of("needle")));
        assertTrue(around.startsWith("… before "), around);
        assertTrue(around.contains(" [needle] after "), around);
        assertTrue(around.endsWith("after …"), around);
        assertTrue(around.length() < 220, around);
    }

    @Test
    void aShortTextIsWhole() {
        assertEquals("a [needle].", marked(Piece.around(Folded.of("a needle."), List.of("needle"))));
        assertEquals("nothing here", marked(Piece.around(Folded.of("nothing here"), List.of("needle"))));
    }

    @Test
    void lettersKeepTheirPlaces() {
        for (String text : List.of("Año İstanbul ǅ ﬁ 👩‍👧 e\u0301a", "")) {
            Folded folded = Folded.of(text);
            assertEquals(folded.written().length(), folded.text().length(), text);
        }
    }
}
