package org.waymark.curriculum.authoring;

/** A line of a file. */
record Place(String file, int line) {
    static Place top(String file) {
        return new Place(file, 1);
    }
}
