package org.waymark.curriculum.item;

import java.util.List;

/** A moment of a scenario. Without branches it is an end. */
public record Scene(String id, Prose words, List<Branch> branches) {
    public Scene {
        branches = List.copyOf(branches);
    }

    public boolean isEnd() {
        return branches.isEmpty();
    }
}
