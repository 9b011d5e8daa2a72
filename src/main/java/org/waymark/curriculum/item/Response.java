package org.waymark.curriculum.item;

/** What a student did with an item. */
public sealed interface Response {
    /** An option's id. */
    record Picked(String option) implements Response {}

    /** "I'd rather not answer": always offered, never held against anyone. */
    record Declined() implements Response {}

    /** The response for an option's id, or declined for null. */
    static Response of(String option) {
        return option == null ? new Declined() : new Picked(option);
    }
}
