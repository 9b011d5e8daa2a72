package org.waymark.quiz;

import java.util.List;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/**
 * An item looked at again: what is right, and why. It is the same for everybody, whatever they had chosen.
 *
 * @param why empty where the item gives no reason beyond its key's feedback
 */
public record Review(String id, Prose stem, Text objective, List<Right> right, Prose why) {
    /** A right option: its words, or what its drawing shows, and what is said to those who choose it. */
    public record Right(Text words, Prose feedback) {
        static Right of(Option option) {
            boolean drawn = option.words().isEmpty() && option.picture() != null;
            return new Right(drawn ? option.picture().alt() : option.words().plain(), option.feedback());
        }
    }

    static List<Review> of(TestPart part) {
        return part.items().stream().map(item -> of(part, item)).toList();
    }

    private static Review of(TestPart part, AssessmentItem item) {
        return new Review(
                item.id(),
                item.stem(),
                part.lesson().objective(item.objective()),
                item.interaction().options().stream()
                        .filter(Option::key)
                        .map(Right::of)
                        .toList(),
                item.why());
    }
}
