package org.waymark.roster;

import java.util.Collection;
import java.util.List;

/** The animal on a child's card: it says who, without a name. One of each in a class. */
public final class Animal {
    /** Every animal, by the name of its picture. */
    public static final List<String> ALL = List.of(
            "bear",
            "bee",
            "bird",
            "butterfly",
            "camel",
            "cat",
            "chick",
            "cow",
            "crab",
            "deer",
            "dog",
            "dolphin",
            "duck",
            "elephant",
            "fish",
            "fox",
            "frog",
            "giraffe",
            "goat",
            "hedgehog",
            "hippo",
            "horse",
            "kangaroo",
            "koala",
            "ladybug",
            "lion",
            "llama",
            "monkey",
            "mouse",
            "octopus",
            "owl",
            "panda",
            "penguin",
            "pig",
            "rabbit",
            "sheep",
            "snail",
            "turtle",
            "whale",
            "zebra");

    private Animal() {}

    /** Animals that nobody in the class has yet. */
    static List<String> free(Collection<String> taken) {
        return ALL.stream().filter(animal -> !taken.contains(animal)).toList();
    }
}
