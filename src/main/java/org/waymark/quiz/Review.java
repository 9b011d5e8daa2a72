package org.waymark.quiz;

import java.util.List;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Rekeying;
import org.waymark.curriculum.item.Text;

/**
 * An item looked at again: what is right, and why. It is the same for everybody, whatever they had chosen.
 *
 * @param why empty where the item gives no reason beyond its key's feedback
 */
public record Review(String id, Prose stem, Text objective, List<Right> right, Prose why) {
    /** A right option: its words, or what its drawing shows, and what is said to those who choose it. */
    public record Right(Text words, Prose feedback) {
        /** Where the key was wrong, so may be what was written about the option. */
        static Right of(Option option, boolean changed) {
            boolean drawn = option.words().isEmpty() && option.picture() != null;
            return new Right(
                    drawn ? option.picture().alt() : option.words().plain(), changed ? Prose.NONE : option.feedback());
        }

        /** What is put somewhere, with its place. */
        static Right of(Option option, Placing placing) {
            return new Right(placing.put(option, option.place()), option.feedback());
        }
    }

    static List<Review> of(TestPart part, AnswerKey key) {
        return part.items().stream()
                .filter(item ->
                        key.rekeying(item.id()).filter(Rekeying::leavesOut).isEmpty())
                .map(item -> of(part, item, key))
                .toList();
    }

    private static Review of(TestPart part, AssessmentItem item, AnswerKey key) {
        boolean changed = key.rekeying(item.id()).isPresent();
        return new Review(
                item.id(),
                item.stem(),
                part.lesson().objective(item.objective()),
                item.interaction() instanceof Placing placing
                        ? placing.options().stream()
                                .map(option -> Right.of(option, placing))
                                .toList()
                        : item.interaction().options().stream()
                                .filter(option -> key.isRight(item, option))
                                .map(option -> Right.of(option, changed))
                                .toList(),
                changed ? Prose.NONE : item.why());
    }
}
