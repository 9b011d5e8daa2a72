package org.waymark.quiz;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/**
 * A question whose key is wrong, for the class's teacher.
 *
 * @param item its id
 * @param number its place in the quiz, from 1
 * @param options none when the question can only be left out
 * @param decisions what was decided about it, the newest first
 * @param seen the number of the newest decision of the whole quiz
 * @param effect what the form would do; null when that was not asked
 * @param moved whether somebody decided something since the form was made
 * @param purged since when the answers are gone, so that nothing can be marked anew; null while they are there
 */
public record RegradePage(
        UUID id,
        String item,
        int number,
        Text title,
        Prose stem,
        List<Choice> options,
        List<Decision> decisions,
        ZoneId zone,
        int seen,
        RegradeForm form,
        Map<String, String> errors,
        Effect effect,
        boolean moved,
        Instant purged) {
    /** An option; {@code right} as it stands. */
    public record Choice(String id, Text words, boolean right) {}

    /**
     * A decision.
     *
     * @param right the options that were made right; none when the question was left out
     * @param lowering whether scores might fall
     * @param state {@code stands}, {@code undone}, or {@code undo} for the taking back of one
     */
    public record Decision(int number, List<Text> right, boolean lowering, String state, String by, Instant at) {}

    /** Where it stands. */
    public String path() {
        return "/assignments/" + id + "/regrade/" + item;
    }

    /** Whether an option is ticked: as sent, or as it stands. */
    public boolean isTicked(Choice choice) {
        return form.isEmpty()
                ? choice.right()
                : form.right() != null && form.right().contains(choice.id());
    }
}
