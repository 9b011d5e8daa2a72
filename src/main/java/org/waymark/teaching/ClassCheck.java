package org.waymark.teaching;

import java.util.Map;
import java.util.UUID;

/**
 * One question, asked of the class as a whole.
 *
 * @param hands whether hands were counted and not devices
 * @param shown whether the class has seen the bars
 * @param counts by option
 */
record ClassCheck(UUID id, String item, boolean hands, boolean shown, Map<String, Integer> counts) {
    /** Fewer answers than this are not shown: somebody would know whose they are. */
    static final int LEAST = 5;

    int answered() {
        return counts.values().stream().mapToInt(n -> n).sum();
    }

    /** As many as a teacher may know of while it is open: in steps, so that no child's tap is seen. */
    int atLeast() {
        return answered() / LEAST * LEAST;
    }

    boolean isOpen() {
        return !hands && !shown;
    }

    /** Whether there are bars for the class to see. */
    boolean hasBars() {
        return shown && answered() >= LEAST;
    }
}
