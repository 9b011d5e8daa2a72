package org.waymark.curriculum;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scale;
import org.waymark.curriculum.item.Prose;

/** How sure students are that they could do something: nothing of it is right or wrong, and it is kept for the class alone. */
public record HowSure(String id, Prose stem, Scale scale) {
    /** What is asked after a lesson; nothing in most. */
    public static List<HowSure> of(Lesson lesson) {
        return lesson.scales().stream().flatMap(HowSure::of).toList();
    }

    private static Stream<HowSure> of(AssessmentItem item) {
        return item.interaction() instanceof Scale scale
                ? Stream.of(new HowSure(item.id(), item.stem(), scale))
                : Stream.of();
    }

    /** What can be marked, from the least sure on. */
    public List<Integer> values() {
        return IntStream.rangeClosed(scale.least(), scale.most()).boxed().toList();
    }

    public boolean takes(String value) {
        return values().stream().anyMatch(one -> one.toString().equals(value));
    }
}
