package org.waymark.quiz;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Locale;

/** The parts of an assignment, each with a test session of its own (QTI testPart). */
public enum Part {
    /** The parallel form before the lesson, where learning is measured. */
    BEFORE,
    /** The exit quiz. */
    QUIZ,
    /** What is to be remembered, asked when the next lesson opens. */
    RECALL,
    /** The same, four to six weeks later. */
    REMINDER;

    /** Where students find a part of an assignment. */
    static final String PATH = "/assignments/{assignment}/{part: before|quiz|recall|reminder}";

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Read from an address. */
    public static Part fromString(String code) {
        return Arrays.stream(values())
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
