package org.waymark.faults;

/** Waiting. */
final class Pause {
    private Pause() {}

    static void milliseconds(long time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
