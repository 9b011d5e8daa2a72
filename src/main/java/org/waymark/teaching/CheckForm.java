package org.waymark.teaching;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;

/**
 * What the teacher does with a question for the class.
 *
 * @param act ask (on devices), count (hands), or show (the bars)
 * @param hands how many went up, by option
 */
public record CheckForm(String item, String act, Map<String, String> hands) {
    private static final String NUMBER = "[0-9]{0,2}";

    /** Whether every number can be one of hands. */
    boolean isReadable() {
        return hands == null
                || hands.values().stream()
                        .allMatch(text -> text != null && text.strip().matches(NUMBER));
    }

    /** Hands by option: of every option of the item, and of nothing else. */
    Map<String, Integer> counts(AssessmentItem asked) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Option option : asked.interaction().options()) {
            String text =
                    hands == null ? "" : hands.getOrDefault(option.id(), "").strip();
            counts.put(option.id(), text.isEmpty() ? 0 : Integer.parseInt(text));
        }
        return counts;
    }
}
