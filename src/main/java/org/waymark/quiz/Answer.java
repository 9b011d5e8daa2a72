package org.waymark.quiz;

import jakarta.ws.rs.BadRequestException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Response;
import org.waymark.platform.Ids;

/**
 * One answer as the page sends it.
 *
 * @param event names this very click, so that sending it twice saves it once; empty from a plain form
 * @param sequence counts the answers to this item from 1; empty from a plain form
 * @param choice the values with spaces between them, see {@link Response.Given}; empty for "I'd rather not answer"
 * @param waited for how many milliseconds the device kept it before it was sent; empty for not at all. It is a time and
 *     not a date, because the clock of a classroom's tablet may say anything
 */
public record Answer(String event, String sequence, String choice, String waited) {
    private static final String MILLISECONDS = "[0-9]{1,12}";
    /** A device keeps what it could not send for so long. */
    private static final Duration LONGEST = Duration.ofDays(7);
    /** Six digits: more tries than any child makes, and there always is a next one. */
    private static final String SEQUENCE = "[1-9][0-9]{0,5}";

    UUID eventId() {
        try {
            return event == null || event.isEmpty() ? Ids.next() : UUID.fromString(event);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("event is not an id", e);
        }
    }

    /** The sequence, or 0 when the next one is meant. */
    int sequenceNumber() {
        if (sequence == null || sequence.isEmpty()) {
            return 0;
        }
        if (!sequence.matches(SEQUENCE)) {
            throw new BadRequestException("sequence does not count from 1");
        }
        return Integer.parseInt(sequence);
    }

    /** What was meant, checked against what the item offers. */
    Response response(AssessmentItem item) {
        Response response = Response.of(choice);
        if (response instanceof Response.Given given && !item.interaction().takes(given)) {
            throw new BadRequestException("the item cannot be answered so");
        }
        return response;
    }

    /** Whether a plain form was sent before it was filled in: nothing is ticked, or not each thing has a place of its own. */
    boolean misses(AssessmentItem item) {
        boolean whole = Response.of(choice) instanceof Response.Given given
                && item.interaction().takes(given);
        boolean put = item.interaction() instanceof Placing;
        return choice == null || put && !choice.isEmpty() && !whole;
    }

    /** When it was given, by the clock of the school: now, less the time that the device says it kept the answer. */
    Instant given(Instant now) {
        if (waited == null || waited.isEmpty()) {
            return now;
        }
        if (!waited.matches(MILLISECONDS)) {
            throw new BadRequestException("waited is not a number of milliseconds");
        }
        Duration kept = Duration.ofMillis(Long.parseLong(waited));
        return now.minus(kept.compareTo(LONGEST) > 0 ? LONGEST : kept);
    }
}
