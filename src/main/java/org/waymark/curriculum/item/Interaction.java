package org.waymark.curriculum.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How an item is answered. Adding one is a record here, a case in the reader and a template. */
public sealed interface Interaction
        permits Interaction.Choice,
                Interaction.PictureChoice,
                Interaction.Choices,
                Interaction.Scenario,
                Interaction.Scale,
                Placing {
    /** Whether one of several options is picked. */
    default boolean picksOne() {
        return false;
    }

    /** The word by which authors, pages and messages know it. */
    String kind();

    /** Options; none for a scenario and a scale. */
    default List<Option> options() {
        return List.of();
    }

    /** The option of an id. */
    default Optional<Option> option(String id) {
        return options().stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** Whether this can be answered so: the values are there, and there are as many as are asked for. */
    default boolean takes(Response.Given given) {
        return given.values().size() == 1 && option(given.values().get(0)).isPresent();
    }

    /** The right answer (QTI correctResponse). */
    default Response.Given correct() {
        return new Response.Given(
                options().stream().filter(Option::key).map(Option::id).toList());
    }

    /** Some wrong answers, as they are written: each wrong option. */
    default List<String> wrong() {
        return options().stream()
                .filter(option -> !option.key())
                .map(Option::id)
                .toList();
    }

    /** Whether all of it is right. */
    default boolean isRight(Response.Given given) {
        return given.equals(correct());
    }

    /** The option whose feedback says most about a response: the one chosen, or the first that is not as it should be. */
    default Option telling(Response.Given given) {
        return option(given.values().get(0)).orElseThrow();
    }

    /** What is said about a response. Nothing when all of several is right: then the item's reason says it. */
    default Text feedback(Response.Given given) {
        return telling(given).feedback().plain();
    }

    /** What a response is worth. @throws IllegalArgumentException when this cannot be answered so */
    default Score score(Response response) {
        if (!(response instanceof Response.Given given)) {
            return Score.NONE;
        }
        if (!takes(given)) {
            throw new IllegalArgumentException("no answer here: " + given.written());
        }
        return new Score(isRight(given) ? 1 : 0, 1);
    }

    /** One of several sentences (QTI choiceInteraction). */
    record Choice(List<Option> options) implements Interaction {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String kind() {
            return "choice";
        }

        @Override
        public boolean picksOne() {
            return true;
        }
    }

    /** One of several drawings. */
    record PictureChoice(List<Option> options) implements Interaction {
        public PictureChoice {
            options = List.copyOf(options);
        }

        @Override
        public String kind() {
            return "picture";
        }

        @Override
        public boolean picksOne() {
            return true;
        }
    }

    /** All that fit (QTI choiceInteraction with more than one choice); right when exactly the keys are chosen. */
    record Choices(List<Option> options) implements Interaction {
        public Choices {
            options = List.copyOf(options);
            if (options.stream().noneMatch(Option::key)) {
                throw new IllegalArgumentException("No option is right.");
            }
        }

        @Override
        public String kind() {
            return "choices";
        }

        @Override
        public boolean takes(Response.Given given) {
            return !given.values().isEmpty()
                    && given.values().stream().allMatch(id -> option(id).isPresent());
        }

        @Override
        public Option telling(Response.Given given) {
            return options.stream()
                    .filter(option -> given.values().contains(option.id()) != option.key())
                    .findFirst()
                    .orElseGet(() -> options.get(0));
        }

        @Override
        public Text feedback(Response.Given given) {
            return isRight(given) ? Text.NONE : telling(given).explained();
        }
    }

    /** A story that branches. It is practice: never scored, and counted for the class alone. */
    record Scenario(List<Scene> scenes) implements Interaction {
        public Scenario {
            scenes = List.copyOf(scenes);
        }

        @Override
        public String kind() {
            return "scenario";
        }

        public Scene start() {
            return scenes.get(0);
        }

        /** Which scene it is, from 1, for paper on which nothing can be followed. */
        public int number(String id) {
            return scene(id).map(scene -> scenes.indexOf(scene) + 1).orElse(0);
        }

        public Optional<Scene> scene(String id) {
            return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
        }
    }

    /** How sure somebody is, from least to most. Nothing of it is right or wrong, scored, or kept with a student. */
    record Scale(int least, int most) implements Interaction {
        /** Three faces, for those who do not think in numbers yet. */
        public static final Scale FACES = new Scale(1, 3);

        public static final Scale NUMBERS = new Scale(0, 10);

        public Scale {
            if (least >= most) {
                throw new IllegalArgumentException("A scale goes up.");
            }
        }

        @Override
        public String kind() {
            return "scale";
        }

        /** Whether it is shown as faces. */
        public boolean faces() {
            return equals(FACES);
        }

        @Override
        public boolean takes(Response.Given given) {
            return given.values().size() == 1
                    && IntStream.rangeClosed(least, most)
                            .mapToObj(Integer::toString)
                            .anyMatch(given.values()::contains);
        }

        @Override
        public Score score(Response response) {
            return Score.NONE;
        }
    }
}
