package org.waymark.quiz;

import org.waymark.assignment.Accommodation;

/**
 * How a student is shown a quiz.
 *
 * @param aloud whether it can be read aloud
 */
public record Presentation(boolean aloud, boolean larger, boolean calm) {

    /** By what a student needs; those who do not read yet are always read to. */
    static Presentation of(Accommodation accommodation, boolean reader) {
        return new Presentation(accommodation.readAloud() || !reader, accommodation.largerText(), accommodation.calm());
    }

    /** The classes of the page. */
    public String looks() {
        return (larger ? " larger" : "") + (calm ? " calm" : "");
    }
}
