package org.waymark.district;

/**
 * A part of a release. Each is written in a transaction of its own: what was broken off goes on with the first part that
 * is missing. A part comes out the same whenever in its week it is written.
 */
interface ReleasePart {
    /** By this a part is known as done, and told in words by {@code release.part.<name>}. */
    String name();

    /** Parts with a lower number are written first. */
    default int order() {
        return 10;
    }

    /** Counts what took place in the draft's time and writes what may be shown of it. */
    void write(ReleaseDraft draft);
}
