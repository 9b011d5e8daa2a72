package org.waymark.teaching;

import java.util.UUID;
import org.waymark.curriculum.item.Text;

/**
 * A student's screen while the class goes through a lesson together.
 *
 * @param assignment and the rest: null or empty while there is nothing to follow
 * @param mark what to compare
 * @param careful whether the lesson comes near to harm, so that there is a way to a pause
 * @param quiz the way to the student's own quiz, when it is time for it; else null
 * @param check the id of the check that can be answered now; else null
 * @param answered whether it was
 */
public record TogetherPage(
        UUID assignment,
        Text title,
        String mark,
        boolean careful,
        Stage stage,
        String quiz,
        String check,
        boolean answered,
        boolean missed) {
    static final TogetherPage NONE = new TogetherPage(null, Text.NONE, "", false, null, null, null, false, false);
}
