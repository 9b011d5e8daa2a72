package org.waymark.demo;

import java.util.List;

/** Who is who in the demo district. */
public final class Cast {
    private Cast() {}

    /** What the start prints. */
    public static List<String> signIns() {
        return List.of();
    }
}
