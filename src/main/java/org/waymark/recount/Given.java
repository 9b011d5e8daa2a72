package org.waymark.recount;

import java.time.Instant;
import org.waymark.curriculum.item.Response;

/** A row of {@code response}; {@code value} is null when the student declined. */
record Given(String item, String value, boolean counts, Instant given, Instant received) {
    Response response() {
        return Response.of(value);
    }

    /** As tallies hold it. */
    String choice() {
        return value == null ? "declined" : value;
    }
}
