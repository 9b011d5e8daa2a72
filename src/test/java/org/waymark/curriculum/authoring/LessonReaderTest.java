package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Branch;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Picture;
import org.waymark.curriculum.item.Scene;
import org.waymark.curriculum.item.Text;
import org.waymark.curriculum.item.Worth;

class LessonReaderTest {
    private final Lesson lesson = Sample.lesson().read().lesson();

    @Test
    void readsFrontMatterInBothLanguages() {
        assertEquals("35-ZZ1", lesson.id());
        assertEquals(new Text("Taking Turns", "Por turnos"), lesson.title());
        assertEquals(35, lesson.minutes());
        assertEquals(List.of(new Standard("CASEL", "self-awareness", true)), lesson.standards());
        assertEquals(new Text("I can hear a no.", "Puedo escuchar un no."), lesson.objective("hear-no"));
        assertEquals(
                new Word(
                        "turn",
                        new Text("turn", "turno"),
                        new Text("the time when it is yours", "el momento que te toca")),
                lesson.vocabulary().get(0));
        assertEquals(List.of(), Sample.lesson().form());
    }

    @Test
    void readsHeadingsAsTheyAreWritten() {
        assertEquals(
                List.of(new Text("Learn", "Aprende"), new Text("When a no comes", "Cuando llega un no")),
                lesson.slides().stream().map(Chapter::title).toList());
    }

    @Test
    void readsOptions() {
        AssessmentItem item = item("ben-says-no");
        assertEquals(
                List.of("a", "b", "c"),
                item.interaction().options().stream().map(Option::id).toList());
        Option wrong = item.interaction().options().get(0);
        assertFalse(wrong.key());
        assertEquals("M1", wrong.misconception());
        assertEquals(
                new Text("She asked in a bad way.", "Que pidió de mal modo."),
                wrong.words().plain());
        Option right = item.interaction().options().get(1);
        assertTrue(right.key());
        assertNull(right.misconception());
        assertEquals(
                "Yes. A no tells her what he wants to do now.",
                right.feedback().plain().en());
        assertEquals("hear-no", item.objective());
    }

    @Test
    void readsHintAndReason() {
        AssessmentItem item = item("fair-turn");
        assertEquals(
                new Text("Think of words.", "Piensa en palabras."), item.hint().plain());
        assertEquals(
                new Text("Words are clear.", "Las palabras son claras."),
                item.why().plain());
        assertEquals("Nia wants a turn. What can she do?", item.stem().plain().en());
    }

    @Test
    void readsPictures() {
        Option option = item("fair-turn").interaction().options().get(0);
        assertEquals(new Picture("assets/swing.svg", new Text("A girl asks.", "Una niña pide.")), option.picture());
        assertEquals("Ask for a turn.", option.words().plain().en());
        String html = lesson.slides().get(0).prose().html().en();
        assertTrue(html.contains("src=\"/lessons/35-ZZ1/assets/swing.svg?v="), html);
        assertTrue(html.contains("alt=\"A girl on a swing.\""), html);
    }

    @Test
    void readsScenarios() {
        Interaction.Scenario scenario =
                (Interaction.Scenario) lesson.practice().get(0).interaction();
        assertEquals(
                List.of("at-the-swing", "the-answer", "soon", "talk"),
                scenario.scenes().stream().map(Scene::id).toList());
        Branch branch = scenario.scene("the-answer").orElseThrow().branches().get(1);
        assertEquals("talk", branch.to());
        assertEquals(Worth.RISKY, branch.worth());
        assertEquals(
                new Text("She pulls the chain.", "Jala la cadena."),
                branch.words().plain());
        assertEquals("Todavía puede parar.", branch.feedback().plain().es());
        assertTrue(scenario.scene("soon").orElseThrow().isEnd());
    }

    @Test
    void readsTheScriptInItsOrder() {
        assertEquals(
                "[welcome, recall, warm-up, learn, practice, say-it, check, close]",
                lesson.script().timings().keySet().toString());
        assertEquals("Recall", lesson.script().steps().get(1).title().en());
        assertEquals(
                "Two questions.",
                lesson.script().steps().get(1).prose().plain().en().replace("Ask. ", ""));
    }

    @Test
    void readsReviews() {
        assertEquals(
                new Review("school-counselor", "Ada Reviewer", "2027-01-15"),
                lesson.reviews().get(0));
        assertFalse(lesson.reviews().get(1).done());
        assertFalse(lesson.reviewed());
    }

    @Test
    void namesItsVersionByContent() {
        assertEquals(lesson.version(), Sample.lesson().read().lesson().version());
        assertFalse(lesson.version()
                .equals(Sample.lesson()
                        .with("teach.es.md", "Hola.", "Buenos días.")
                        .read()
                        .lesson()
                        .version()));
    }

    @Test
    void leavesNoDoubleSpaceBesideEmphasis() {
        Lesson read = Sample.lesson()
                .with("lesson.en.md", "b. An answer.", "b. An *answer*, no more.")
                .read()
                .lesson();
        assertEquals(
                "An answer, no more.",
                read.remember()
                        .get(1)
                        .interaction()
                        .options()
                        .get(1)
                        .words()
                        .plain()
                        .en());
    }

    @Test
    void escapesHtml() {
        String html = Sample.lesson()
                .with("lesson.en.md", "A turn is fair.", "A <script>alert(1)</script> turn. [Go](javascript:alert(1))")
                .read()
                .lesson()
                .slides()
                .get(0)
                .prose()
                .html()
                .en();
        assertTrue(html.contains("&lt;script&gt;"), html);
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("javascript:"), html);
    }

    @Test
    void findsWrongHeadings() {
        assertFinds(
                Sample.lesson().with("lesson.en.md", "# Warm up", "# Warming up"),
                "lesson.en.md:" + line("lesson.en.md", "# Warm up") + ": The sections are not the expected ones.");
    }

    @Test
    void findsASkippedLevel() {
        assertFinds(
                Sample.lesson().with("teach.en.md", "# Before you teach\n", "# Before you teach\n\n### Notes\n"),
                "teach.en.md:6: A heading level is skipped.");
    }

    @Test
    void findsTextBeforeTheFirstHeading() {
        assertFinds(
                Sample.lesson().with("alternate.en.md", "# Task", "Hello.\n\n# Task"),
                "alternate.en.md:1: Text stands before the first heading.");
    }

    @Test
    void findsAMissingFile() {
        assertFinds(Sample.lesson().without("family.es.md"), "family.es.md:1: The file is missing.");
        assertFinds(Sample.lesson().without("review.yaml"), "review.yaml:1: The file is missing.");
    }

    @Test
    void findsBrokenYamlOnItsLine() {
        List<String> form =
                Sample.lesson().with("lesson.en.md", "band: 3-5", "band: [3-5").form();
        assertTrue(form.get(0).startsWith("lesson.en.md:5: YAML cannot be read:"), form::toString);
    }

    @Test
    void findsAMissingSetting() {
        assertFinds(Sample.lesson().with("lesson.en.md", "level: plain\n", ""), "lesson.en.md:2: `level` is missing.");
        assertFinds(
                Sample.lesson().with("lesson.en.md", "minutes: 35", "minutes: many"),
                "lesson.en.md:2: `minutes` is not a whole number.");
    }

    @Test
    void refusesAKeyInSpanish() {
        assertFinds(
                Sample.lesson().with("lesson.es.md", "- b. Una respuesta.", "- [x] b. Una respuesta."),
                "lesson.es.md:" + line("lesson.es.md", "choice: again-two") + ": Option 2 does not begin `- b. `.");
    }

    @Test
    void refusesAMisconceptionInSpanish() {
        assertFinds(
                Sample.lesson().with("lesson.es.md", "- c. Un reto.", "- c. Un reto. `M2`"),
                "lesson.es.md:" + line("lesson.es.md", "choice: again-two") + ": Option 3 does not begin `- c. `.");
    }

    @Test
    void findsSpanishThatLeadsElsewhere() {
        assertFinds(
                Sample.lesson().with("lesson.es.md", "(#talk)", "(#soon)"),
                "lesson.es.md:" + line("lesson.es.md", "### the-answer")
                        + ": Branch 2 goes to another scene than in English.");
    }

    @Test
    void findsAnItemOfAnotherNameInSpanish() {
        assertFinds(
                Sample.lesson().with("lesson.es.md", "choice: kind-no", "choice: kind"),
                "lesson.es.md:" + line("lesson.es.md", "choice: kind-no") + ": This item is called `choice: kind`.");
    }

    @Test
    void findsAMissingSpanishOption() {
        assertFinds(
                Sample.lesson()
                        .with(
                                "lesson.es.md",
                                "- c. Un reto.\n  > Un no no invita a pedir más. Termina la petición.\n",
                                ""),
                "lesson.es.md:" + line("lesson.es.md", "choice: again-two")
                        + ": There are 2 choices here and 3 in English.");
    }

    @Test
    void findsAnUnknownInteraction() {
        assertFinds(
                Sample.lesson()
                        .with("lesson.en.md", "choice: kind-no", "essay: kind-no")
                        .with("lesson.es.md", "choice: kind-no", "essay: kind-no"),
                "lesson.en.md:" + line("lesson.en.md", "choice: kind-no") + ": There is no interaction `essay`.");
    }

    @Test
    void findsAWayWithoutWorth() {
        assertFinds(
                Sample.lesson().with("lesson.en.md", "(#soon) `best`", "(#soon)"),
                "lesson.en.md:" + line("lesson.en.md", "### the-answer") + ": Branch 1 is not a link with its worth.");
    }

    @Test
    void readsAFolderThatIsEmpty() {
        LessonReader.Reading reading = LessonReader.read(new LessonFiles("online/none", Map.of()));
        assertEquals("", reading.lesson().id());
        assertTrue(reading.findings().size() >= 9);
    }

    private static void assertFinds(Sample sample, String finding) {
        assertEquals(List.of(finding), sample.form());
    }

    private static int line(String file, String words) {
        return Lines.holding(Sample.lesson().files(), file, words).line();
    }

    private AssessmentItem item(String id) {
        return lesson.check().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
