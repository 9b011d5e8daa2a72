package org.waymark.recount;

import java.util.UUID;

/**
 * Something that is stored and is not what the responses say. It names no answer of a student.
 *
 * @param what such as {@code tally}, {@code score} or {@code gain}
 * @param subject the assignment, session or sheet that it is stored for
 */
public record Difference(String what, UUID district, UUID subject, String says) {
    @Override
    public String toString() {
        return what + " of " + subject + " in district " + district + ": " + says;
    }
}
