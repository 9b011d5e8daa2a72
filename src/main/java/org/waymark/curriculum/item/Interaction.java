package org.waymark.curriculum.item;

import java.util.List;
import java.util.Optional;

/** How an item is answered. Adding one is a record here, a case in the reader and a template. */
public sealed interface Interaction {
    /** Options; none for a scenario. */
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

    /** Whether all of it is right. */
    default boolean isRight(Response.Given given) {
        return telling(given).key();
    }

    /** The option whose feedback says most about a response: the one chosen, or the first that is not as it should be. */
    default Option telling(Response.Given given) {
        return option(given.values().get(0)).orElseThrow();
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
    }

    /** One of several drawings. */
    record PictureChoice(List<Option> options) implements Interaction {
        public PictureChoice {
            options = List.copyOf(options);
        }
    }

    /** A story that branches. It is practice: never scored, and counted for the class alone. */
    record Scenario(List<Scene> scenes) implements Interaction {
        public Scenario {
            scenes = List.copyOf(scenes);
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
}
