package org.waymark.quiz;

import jakarta.ws.rs.BadRequestException;
import java.util.UUID;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Response;
import org.waymark.platform.Ids;

/**
 * One answer as the page sends it.
 *
 * @param event names this very click, so that sending it twice saves it once; empty from a plain form
 * @param sequence counts the answers to this item from 1; empty from a plain form
 * @param choice an option's letter; empty for "I'd rather not answer"
 */
public record Answer(String event, String sequence, String choice) {
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

    /** What was meant, checked against the item's options. */
    Response response(AssessmentItem item) {
        Response response = Response.of(choice == null || choice.isEmpty() ? null : choice);
        if (response instanceof Response.Picked picked
                && item.interaction().option(picked.option()).isEmpty()) {
            throw new BadRequestException("no such option");
        }
        return response;
    }
}
