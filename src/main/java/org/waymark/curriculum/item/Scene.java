package org.waymark.curriculum.item;

import java.util.List;

/** A moment of a scenario. Without branches it is an end. */
public record Scene(String id, Prose words, List<Branch> branches) {
    public Scene {
        branches = List.copyOf(branches);
    }

    /** The branches in a shuffled order; the author's stays as it is. */
    public List<Branch> branches(Shuffle shuffle) {
        return shuffle.within(id).of(branches, branch -> branch.words().plain().en());
    }

    /** Which of its branches it is, from 1, in the author's order. */
    public int number(Branch branch) {
        return branches.indexOf(branch) + 1;
    }

    public boolean isEnd() {
        return branches.isEmpty();
    }
}
