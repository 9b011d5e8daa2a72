package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.List;

/** Findings while files are read: reading goes on, so that an author sees all of them at once. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    void error(Place place, String problem, String remedy) {
        found.add(Finding.error(place, problem, remedy));
    }

    void addAll(List<Finding> others) {
        found.addAll(others);
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
