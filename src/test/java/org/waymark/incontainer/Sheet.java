package org.waymark.incontainer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;

/** What somebody answers to a quiz: by item the option's letter, or nothing for "I'd rather not answer". */
public record Sheet(Map<String, String> choices) {
    public static final String DECLINED = "";

    /** All right. */
    public static Sheet right(Lesson lesson) {
        Map<String, String> choices = new LinkedHashMap<>();
        lesson.check().forEach(item -> choices.put(item.id(), key(item)));
        return new Sheet(choices);
    }

    /** The same but for one item. */
    public Sheet with(AssessmentItem item, String choice) {
        Map<String, String> changed = new LinkedHashMap<>(choices);
        changed.put(item.id(), choice);
        return new Sheet(changed);
    }

    public static String key(AssessmentItem item) {
        return options(item, true).get(0).id();
    }

    /** The wrong options' letters. */
    public static List<String> wrong(AssessmentItem item) {
        return options(item, false).stream().map(Option::id).toList();
    }

    private static List<Option> options(AssessmentItem item, boolean key) {
        return item.interaction().options().stream()
                .filter(option -> option.key() == key)
                .toList();
    }
}
