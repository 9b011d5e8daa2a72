package org.waymark.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.item.AssessmentItem;

/** A check as it was sent: by item the option's letter. */
public record CheckForm(Map<String, String> answers) {
    static final CheckForm EMPTY = new CheckForm(Map.of());

    public CheckForm {
        answers = answers == null ? Map.of() : answers;
    }

    /** The letters that are options of this check, and nothing else. */
    Map<String, String> letters(Module module) {
        Map<String, String> letters = new TreeMap<>();
        module.check().stream()
                .filter(item ->
                        item.interaction().option(answers.get(item.id())).isPresent())
                .forEach(item -> letters.put(item.id(), answers.get(item.id())));
        return letters;
    }

    /** Items without an answer. */
    List<String> unanswered(Module module) {
        Map<String, String> letters = letters(module);
        return module.check().stream()
                .map(AssessmentItem::id)
                .filter(item -> !letters.containsKey(item))
                .toList();
    }
}
