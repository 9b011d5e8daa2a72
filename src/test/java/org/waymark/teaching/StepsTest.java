package org.waymark.teaching;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.LibraryFiles;
import org.waymark.curriculum.authoring.LibraryReader;
import org.waymark.curriculum.item.AssessmentItem;

/** Every lesson of the curriculum, step by step. */
class StepsTest {
    private static final Collection<Lesson> LESSONS = LibraryReader.read(LibraryFiles.of(Path.of("lessons")))
            .library()
            .lessons()
            .values();

    private static Steps steps(Lesson lesson) {
        return Steps.of(lesson, lesson.check(), null);
    }

    private static Lesson lesson(String id) {
        return LESSONS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<Step.Asked> asked(Steps steps) {
        return steps.all().stream().filter(Step.Asked.class::isInstance).map(Step.Asked.class::cast);
    }

    @Test
    void everyPartOfTheTimePlanHasItsStepsInOrder() {
        assertAll(LESSONS.stream().map(lesson -> () -> {
            List<String> blocks =
                    steps(lesson).all().stream().map(Step::block).distinct().toList();
            assertEquals(List.copyOf(lesson.script().timings().keySet()), blocks, lesson.id());
        }));
    }

    @Test
    void noQuestionAboutBlameIsAskedOfAClass() {
        Set<String> blame = new HashSet<>();
        for (Lesson lesson : LESSONS) {
            Stream.of(lesson.check(), lesson.remember(), lesson.formB())
                    .flatMap(List::stream)
                    .filter(item -> lesson.blueprints().get(item.id()).asks().equals("no-blame"))
                    .forEach(item -> {
                        blame.add(lesson.id() + " " + item.id());
                        assertFalse(Askable.is(lesson, item), lesson.id() + " " + item.id());
                    });
        }
        assertTrue(blame.size() >= 10, "the curriculum has such items: " + blame);
    }

    @Test
    void whatIsAskedHasOneAnswerAndIsOfTheQuizOrTheEarlierLesson() {
        for (Lesson lesson : LESSONS) {
            for (Lesson earlier : LESSONS) {
                asked(Steps.of(lesson, lesson.check(), earlier)).forEach(one -> {
                    assertTrue(one.item().interaction().picksOne());
                    List<AssessmentItem> from = one.block().equals("recall") ? earlier.remember() : lesson.check();
                    assertTrue(from.contains(one.item()), lesson.id());
                });
            }
        }
    }

    @Test
    void everyLessonHasSomethingToAsk() {
        assertAll(LESSONS.stream()
                .map(lesson -> () -> assertTrue(asked(steps(lesson)).count() >= 2, lesson.id())));
    }

    @Test
    void anItemThatDoesNotSayWhatItIsForIsNotAsked() {
        Lesson online = lesson("68-ON1");
        AssessmentItem item = online.check().get(0);
        assertTrue(Askable.is(online, item));
        assertFalse(Askable.is(lesson("68-BD2"), item), "its blueprint stands in another lesson");
    }

    @Test
    void fromEveryStepThereIsAWayToTheEnd() {
        for (Lesson lesson : LESSONS) {
            Steps steps = steps(lesson);
            IntStream.range(1, steps.size()).forEach(number -> {
                Moves moves = Moves.of(steps, number, 0);
                Integer on = moves.next() == null ? moves.over() : moves.next();
                assertNotNull(on, lesson.id() + " " + number);
                assertTrue(on > number, lesson.id() + " " + number);
            });
            assertNull(Moves.of(steps, steps.size(), 0).next());
            assertNull(Moves.of(steps, 1, 0).back());
        }
    }

    @Test
    void inAStoryOneGoesOnByTheWayThatWasChosen() {
        Steps steps = steps(lesson("68-ON1"));
        int start = steps.first("practice");
        Step.Told told = (Step.Told) steps.get(start);
        assertNull(Moves.of(steps, start, 0).next());
        assertEquals(told.targets().get(2), Moves.of(steps, start, 3).next());
        assertEquals(
                "theo", ((Step.Told) steps.get(told.targets().get(2))).scene().id());
        assertEquals(start, Moves.of(steps, start + 1, 0).back());
        assertEquals("say-it", steps.get(told.over()).block());
        assertEquals(start, Moves.of(steps, told.over(), 0).back(), "not to one of its ends");
    }

    @Test
    void whatIsNotBroughtToLightIsNotOnTheWall() {
        for (Lesson lesson : LESSONS) {
            asked(steps(lesson)).forEach(step -> {
                Stage stage = Stage.of(step, 0, null, List.of());
                assertTrue(stage.why().isEmpty());
                assertTrue(stage.choices().stream().allMatch(one -> one.right() == null && one.n() == null));
                Stage shown = Stage.of(step, 1, null, List.of());
                assertEquals(
                        1, shown.choices().stream().filter(Stage.Choice::right).count());
            });
        }
    }

    @Test
    void aWaysFeedbackComesWhenItIsChosen() {
        Steps steps = steps(lesson("68-ON1"));
        Stage stage = Stage.of(steps.get(steps.first("practice")), 2, null, List.of());
        assertEquals(
                List.of(false, true, false),
                stage.ways().stream().map(way -> !way.feedback().isEmpty()).toList());
    }

    @Test
    void onlyNumbersOfTheLessonAreTaken() {
        Steps steps = steps(lesson("68-ON1"));
        int story = steps.first("practice");
        for (String odd : new String[] {null, "", "0", "-1", "999", "1e1", "\u0000", "12345678901"}) {
            assertFalse(new TurnForm(odd, null).isIn(steps), odd);
            assertFalse(new TurnForm("1", odd).isIn(steps) && odd != null && !odd.isEmpty() && !odd.equals("0"), odd);
        }
        assertTrue(new TurnForm("1", "").isIn(steps));
        assertTrue(new TurnForm(String.valueOf(story), "3").isIn(steps));
        assertFalse(new TurnForm(String.valueOf(story), "4").isIn(steps));
        assertFalse(new TurnForm("1", "1").isIn(steps));
    }
}
