package org.waymark.launch;

/** The start cannot go on. The message is one sentence that says what is wrong and one that says what to do. */
class Refusal extends RuntimeException {
    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
