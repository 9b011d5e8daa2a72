package org.waymark.platform;

import java.util.UUID;

/** Random ids: they say nothing about order or number, and a collision with another district's row cannot be provoked. */
public final class Ids {
    private Ids() {}

    /** A new random id. */
    public static UUID next() {
        return UUID.randomUUID();
    }
}
