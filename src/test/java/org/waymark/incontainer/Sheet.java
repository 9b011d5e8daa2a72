package org.waymark.incontainer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;

/** What somebody answers to a quiz: by item what was given, or nothing for "I'd rather not answer". */
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
        return item.interaction().correct().written();
    }

    /** Some wrong answers. */
    public static List<String> wrong(AssessmentItem item) {
        return item.interaction().wrong();
    }
}
