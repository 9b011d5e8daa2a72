package org.waymark.quiz;

import java.util.UUID;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Response;
import org.waymark.platform.Ids;
import org.waymark.web.Malformed;

/**
 * One answer as the page sends it.
 *
 * @param event names this very click, so that sending it twice saves it once; empty from a plain form
 * @param sequence counts the answers to this item from 1; empty from a plain form
 * @param choice the values with spaces between them, see {@link Response.Given}; empty for "I'd rather not answer"
 * @param waited for how many milliseconds the device kept it before it was sent, see {@link Waited}
 */
public record Answer(String event, String sequence, String choice, String waited) {
    /** As {@link UUID} writes it: what it reads is more, such as "1-1-1-1-1". */
    private static final String EVENT = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    /** Six digits: more tries than any child makes, and there always is a next one. */
    private static final String SEQUENCE = "[1-9][0-9]{0,5}";

    UUID eventId() {
        if (event == null || event.isEmpty()) {
            return Ids.next();
        }
        if (!event.matches(EVENT)) {
            throw new Malformed("event");
        }
        return UUID.fromString(event);
    }

    /** The sequence, or 0 when the next one is meant. */
    int sequenceNumber() {
        if (sequence == null || sequence.isEmpty()) {
            return 0;
        }
        if (!sequence.matches(SEQUENCE)) {
            throw new Malformed("sequence");
        }
        return Integer.parseInt(sequence);
    }

    /** What was meant, checked against what the item offers. */
    Response response(AssessmentItem item) {
        Response response = Response.of(choice);
        if (response instanceof Response.Given given && !item.interaction().takes(given)) {
            throw new Malformed("choice");
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

    Waited kept() {
        return Waited.of(waited);
    }
}
