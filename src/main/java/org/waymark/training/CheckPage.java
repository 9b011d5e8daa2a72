package org.waymark.training;

import java.util.List;
import java.util.Map;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/**
 * A module's check, all questions on one page and no key in it.
 *
 * @param answers what was chosen before something was found missing
 * @param unanswered questions that still need an answer; empty at first
 */
public record CheckPage(
        String id,
        Text title,
        int pass,
        boolean never,
        List<Question> questions,
        Map<String, String> answers,
        List<String> unanswered) {
    /** One question. */
    public record Question(String id, Prose stem, List<Choice> choices) {
        static Question of(AssessmentItem item) {
            List<Choice> choices = item.interaction().options().stream()
                    .map(option -> new Choice(option.id(), option.words()))
                    .toList();
            return new Question(item.id(), item.stem(), choices);
        }
    }

    /** One thing to choose. */
    public record Choice(String id, Prose words) {}

    static CheckPage of(Module module, CheckForm form, List<String> unanswered) {
        return new CheckPage(
                module.id(),
                module.title(),
                module.pass(),
                !module.never().isEmpty(),
                module.check().stream().map(Question::of).toList(),
                form.letters(module),
                unanswered);
    }
}
