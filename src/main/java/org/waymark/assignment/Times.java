package org.waymark.assignment;

import java.time.Instant;

/** From when to when. @throws IllegalArgumentException when it would end before it opens */
public record Times(Instant opens, Instant due) {
    public Times {
        if (!opens.isBefore(due)) {
            throw new IllegalArgumentException("due " + due + " is not after " + opens);
        }
    }
}
