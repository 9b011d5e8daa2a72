package org.waymark.training;

import java.util.List;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.authoring.Objective;
import org.waymark.curriculum.authoring.Review;
import org.waymark.curriculum.authoring.Word;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/**
 * A module, one section after another: everything but its check.
 *
 * @param practice with feedback at once; nothing of it is sent or kept
 * @param items how many the check has, and {@code pass} how many of them must be right
 * @param never whether some of them must all be right
 * @param blank lines of the school's routing card that are still blank; null where the module asks for none
 */
public record ModulePage(
        String id,
        Text title,
        int minutes,
        List<Objective> objectives,
        List<Word> vocabulary,
        Prose begin,
        List<Chapter> steps,
        Prose together,
        List<AssessmentItem> practice,
        int items,
        int pass,
        boolean never,
        Prose card,
        Prose close,
        List<Review> reviews,
        List<String> blank) {

    static ModulePage of(Module module, List<String> blank) {
        return new ModulePage(
                module.id(),
                module.title(),
                module.minutes(),
                module.objectives(),
                module.vocabulary(),
                module.begin(),
                module.steps(),
                module.together(),
                module.practice(),
                module.check().size(),
                module.pass(),
                !module.never().isEmpty(),
                module.card(),
                module.close(),
                module.reviews(),
                blank);
    }

    /** Whether every role has reviewed it. */
    public boolean reviewed() {
        return reviews.stream().allMatch(Review::done);
    }
}
