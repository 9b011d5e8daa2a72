package org.waymark.curriculum.item;

import java.util.Arrays;
import java.util.List;

/** What a student did with an item. */
public sealed interface Response {
    /**
     * Something was given.
     *
     * @param values as in QTI: options' letters such as {@code a}, or pairs of an option and where it was put such as
     *     {@code a2}; each once, in the order of the alphabet
     */
    record Given(List<String> values) implements Response {
        public Given {
            values = values.stream().sorted().distinct().toList();
        }

        /** As it is sent and stored: the values with spaces between them. */
        public String written() {
            return String.join(" ", values);
        }
    }

    /** "I'd rather not answer": always offered, never held against anyone. */
    record Declined() implements Response {}

    /** The response that was written so; declined for null and for nothing. */
    static Response of(String written) {
        if (written == null || written.isBlank()) {
            return new Declined();
        }
        return new Given(Arrays.asList(written.strip().split("\\s+")));
    }
}
