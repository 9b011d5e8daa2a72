package org.waymark.training;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/**
 * How a check went, with what is said about every answer.
 *
 * @param id the module's
 * @param until up to when it counts, if passed
 * @param blank lines of the school's routing card that are still blank; null where the module asks for none
 */
public record AttemptPage(
        String id,
        Text title,
        int correct,
        int pass,
        boolean passed,
        Instant until,
        List<Row> answers,
        List<String> blank,
        ZoneId zone) {
    /** One question with what was chosen. {@code never}: it is about what an adult must never do. */
    public record Row(String item, Prose stem, Prose chosen, Prose feedback, Prose why, boolean right, boolean never) {}

    /** Questions to look at again. */
    public List<Row> again() {
        return answers.stream().filter(row -> !row.right()).toList();
    }

    /** Whether one of them is about what an adult must never do. */
    public boolean missedNever() {
        return again().stream().anyMatch(Row::never);
    }

    static List<Row> rows(Module module, Map<String, String> answers) {
        return module.check().stream()
                .map(item -> row(item, answers.get(item.id()), module.never().contains(item.id())))
                .toList();
    }

    private static Row row(AssessmentItem item, String letter, boolean never) {
        Option chosen = item.interaction().option(letter).orElseThrow();
        return new Row(item.id(), item.stem(), chosen.words(), chosen.feedback(), item.why(), chosen.key(), never);
    }
}
