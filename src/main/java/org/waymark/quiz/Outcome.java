package org.waymark.quiz;

/** What became of an answer. */
public sealed interface Outcome {
    /** Saved, now or when the same event came before. */
    record Accepted(Acknowledgement acknowledgement) implements Outcome {}

    /** A newer answer to this item is there already, perhaps from another device; {@code newest} is its sequence. */
    record Outdated(int newest) implements Outcome {}

    /** The quiz is finished; its answers stay as they were. */
    record AlreadySubmitted() implements Outcome {}

    /** It was given after the teacher had closed the assignment. */
    record Closed() implements Outcome {}
}
