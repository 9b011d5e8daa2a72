package org.waymark.curriculum.authoring;

/**
 * Something wrong in a file.
 *
 * @param line from 1; 1 when it is about the file as a whole
 * @param blocks whether the lesson may not be taught so; else it is advice
 * @param rule the rule that found it; empty for the form of a file
 */
public record Finding(String file, int line, String problem, String remedy, boolean blocks, String rule) {

    static Finding error(Place place, String problem, String remedy) {
        return new Finding(place.file(), place.line(), problem, remedy, true, "");
    }

    static Finding advice(Place place, String problem, String remedy) {
        return new Finding(place.file(), place.line(), problem, remedy, false, "");
    }

    Finding by(Object found) {
        return new Finding(file, line, problem, remedy, blocks, found.getClass().getSimpleName());
    }

    /** As a compiler would print it. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + (blocks ? "" : "warning: ") + problem + " → " + remedy;
    }
}
