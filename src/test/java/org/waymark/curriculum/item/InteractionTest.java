package org.waymark.curriculum.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a response is worth. */
class InteractionTest {
    private static final Picture DRAWING = new Picture("assets/a.svg", new Text("A hand.", "Una mano."));

    private static Option option(String id, boolean key, Picture picture) {
        return new Option(id, Prose.NONE, key, key ? null : "M1", Prose.NONE, picture, 0);
    }

    static List<Interaction> withOptions() {
        return List.of(
                new Interaction.Choice(List.of(option("a", false, null), option("b", true, null))),
                new Interaction.PictureChoice(List.of(option("a", false, DRAWING), option("b", true, DRAWING))));
    }

    @ParameterizedTest
    @MethodSource("withOptions")
    void theKeyIsRightAndAnyOtherOptionIsAnswered(Interaction interaction) {
        assertEquals(new Score(1, 1), interaction.score(new Response.Given(List.of("b"))));
        assertEquals(new Score(0, 1), interaction.score(new Response.Given(List.of("a"))));
    }

    @ParameterizedTest
    @MethodSource("withOptions")
    void ratherNotAnsweringCountsForNothing(Interaction interaction) {
        assertEquals(Score.NONE, interaction.score(new Response.Declined()));
    }

    @ParameterizedTest
    @MethodSource("withOptions")
    void anOptionThatIsNotThereIsAMistake(Interaction interaction) {
        assertThrows(IllegalArgumentException.class, () -> interaction.score(new Response.Given(List.of("z"))));
    }

    @Test
    void anItemScoresAsItsInteractionDoes() {
        AssessmentItem item = new AssessmentItem(
                "which-surprise", "tell", Prose.NONE, withOptions().get(0), Prose.NONE, Prose.NONE);
        assertEquals(new Score(1, 1), item.score(Response.of("b")));
        assertEquals(Score.NONE, item.score(Response.of(null)));
    }

    @Test
    void aScenarioHasNothingToScore() {
        Interaction scenario = new Interaction.Scenario(List.of(new Scene("start", Prose.NONE, List.of())));
        assertTrue(scenario.options().isEmpty());
        assertEquals(Score.NONE, scenario.score(new Response.Declined()));
    }

    @Test
    void noOptionIsAResponseOfItsOwn() {
        assertEquals(new Response.Declined(), Response.of(null));
        assertEquals(new Response.Declined(), Response.of(" "));
        assertEquals(new Response.Given(List.of("a")), Response.of("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "10"})
    void aMarkOnAScaleIsTakenAndWorthNothing(String mark) {
        assertTrue(Interaction.Scale.NUMBERS.takes(new Response.Given(List.of(mark))));
        assertEquals(Score.NONE, Interaction.Scale.NUMBERS.score(Response.of(mark)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "a", "1 2"})
    void facesTakeOneOfThree(String mark) {
        assertFalse(Interaction.Scale.FACES.takes((Response.Given) Response.of(mark)));
    }

    @Test
    void aScaleGoesUp() {
        assertThrows(IllegalArgumentException.class, () -> new Interaction.Scale(3, 3));
    }
}
