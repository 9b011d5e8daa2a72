package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Text;

/** Items whose options are put somewhere are read from their lists; what breaks their law is found and not thrown. */
class PlacedItemsTest {
    /** The sample's last item as this kind, with these marks behind its three options. */
    private static Sample item(String kind, String lists, String a, String b, String c) {
        return Sample.lesson()
                .with("lesson.en.md", "## choice: again-two", "## " + kind + ": again-two")
                .with("lesson.es.md", "## choice: again-two", "## " + kind + ": again-two")
                .with("lesson.en.md", "What is a no?\n", "What is a no?\n" + lists)
                .with("lesson.es.md", "¿Qué es un no?\n", "¿Qué es un no?\n" + lists)
                .with("lesson.en.md", "- [ ] a. A puzzle. `X`", "- a. A puzzle." + a)
                .with("lesson.en.md", "- [x] b. An answer.", "- b. An answer." + b)
                .with("lesson.en.md", "- [ ] c. A dare. `M2`", "- c. A dare." + c);
    }

    private static Interaction read(Sample sample) {
        LessonReader.Reading reading = sample.read();
        assertEquals(List.of(), reading.findings());
        List<AssessmentItem> remember = reading.lesson().remember();
        return remember.get(remember.size() - 1).interaction();
    }

    @Test
    void readsAnOrder() {
        Placing order = (Placing) read(item("order", "", " `2`", " `1`", " `3 M2`"));
        assertEquals(
                List.of(2, 1, 3), order.options().stream().map(Option::place).toList());
        assertEquals("M2", order.options().get(2).misconception());
        assertEquals("a2 b1 c3", order.correct().written());
    }

    @Test
    void readsGroupsAndTargets() {
        String two = "\n1. Kind\n2. Not kind\n";
        assertEquals(
                "a2 b1 c2",
                read(item("sort", two, " `2`", " `1`", " `2`")).correct().written());
        Placing match = (Placing) read(item("match", "\n1. One\n2. Two\n3. Three\n", " `2`", " `1`", " `3`"));
        assertEquals("Three", match.place(3).es());
    }

    @Test
    void findsAPlaceThatIsMissingOrTakenTwice() {
        assertFound("Option 2 has no letter, or not one place behind it.", item("order", "", " `1`", "", " `3`"));
        assertFound("The places are not 1 to 3, each once.", item("order", "", " `1`", " `1`", " `3`"));
        assertFound("An option belongs to no group.", item("sort", "\n1. Kind\n2. Not\n", " `1`", " `2`", " `3`"));
    }

    private static void assertFound(String problem, Sample sample) {
        List<String> found =
                sample.read().findings().stream().map(Finding::problem).toList();
        assertTrue(found.contains(problem), found::toString);
    }

    @Test
    void theLessonsAskInEveryWay() {
        List<String> kinds =
                LibraryReader.read(LibraryFiles.of(Path.of("lessons"))).library().lessons().values().stream()
                        .flatMap(Lesson::items)
                        .map(item -> item.interaction().kind())
                        .distinct()
                        .sorted()
                        .toList();
        assertEquals(List.of("choice", "choices", "match", "order", "picture", "scale", "scenario", "sort"), kinds);
    }

    @ParameterizedTest
    @CsvSource({"CHOICES, choices, a c", "ORDER, order, a3 b1 c2", "MATCH, match, a2 b1 c3", "SORT, sort, a1 b2 c1 d2"})
    void readsTheRightAnswerOfEachKind(SampleItem sample, String kind, String right) {
        Interaction interaction = sample.read().interaction();
        assertEquals(kind, interaction.kind());
        assertEquals(right, interaction.correct().written());
        assertEquals(List.of(), sample.asked().form());
    }

    @Test
    void keepsTargetsOutOfTheStemAndListsInAStory() {
        assertEquals(
                new Text("Which of these are fair turns?", "¿Cuáles de estos son turnos justos?"),
                SampleItem.SORT.read().stem().plain());
        Sample told =
                Sample.lesson().with("lesson.en.md", "What is a no?\n", "What is a no?\n\n1. Look.\n2. Listen.\n");
        String stem = told.read().lesson().remember().get(1).stem().html().en();
        assertTrue(stem.contains("<li>Listen.</li>"), stem);
    }

    @Test
    void findsWordsOfCareInATarget() {
        Sample harsh = SampleItem.SORT.asked().with("lesson.en.md", "2. Not fair", "2. A monster");
        assertEquals(1, harsh.findings(new BlockedWords()).size());
    }
}
