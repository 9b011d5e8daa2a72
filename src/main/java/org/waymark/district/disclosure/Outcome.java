package org.waymark.district.disclosure;

/** What became of a measure in a release. */
public sealed interface Outcome {
    /** How it was shown to be safe. */
    Proof proof();

    /** It may be shown to everyone. */
    record Published(Edition edition, Costs costs, Proof proof) implements Outcome {}

    /** It was not safe even after more was hidden; the last edition stands. */
    record Withheld(String reason, Proof proof) implements Outcome {}
}
