package org.waymark.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;

/**
 * One assignment with what is stored of it.
 *
 * @param practice whether feedback on its quiz came at once
 * @param firstForm as in the table
 * @param purged whether responses were deleted on purpose, so that nothing can be counted from them
 */
record Work(
        UUID id,
        Lesson lesson,
        boolean practice,
        String firstForm,
        boolean purged,
        Map<UUID, Sitting> sittings,
        List<Decisions.Decision> decided,
        Published published) {
    Work(UUID id, Lesson lesson, boolean practice, String firstForm, boolean purged) {
        this(id, lesson, practice, firstForm, purged, new LinkedHashMap<>(), new ArrayList<>(), new Published());
    }

    Decisions decisions() {
        return new Decisions(decided);
    }

    /** Finished sessions of a part, in the order in which they were finished. */
    List<Sitting> finished(String part) {
        return sittings.values().stream()
                .filter(one -> one.part().equals(part))
                .sorted(Comparator.comparing(Sitting::submitted).thenComparing(Sitting::id))
                .toList();
    }

    List<AssessmentItem> items(String part) {
        return switch (part) {
            case "before" -> form(firstForm);
            case "quiz" -> form("A".equals(firstForm) ? "B" : "A");
            default -> lesson.remember();
        };
    }

    private List<AssessmentItem> form(String name) {
        return "B".equals(name) ? lesson.formB() : lesson.check();
    }

    /** The items of a part by their ids. */
    Map<String, AssessmentItem> byId(String part) {
        return items(part).stream().collect(Collectors.toMap(AssessmentItem::id, Function.identity()));
    }

    /** Whether a student learns at once what to think of an answer of this part, so that a second one is practice. */
    boolean atOnce(String part) {
        return part.equals("recall") || part.equals("reminder") || part.equals("quiz") && practice;
    }

    Stream<Sitting> all() {
        return sittings.values().stream();
    }
}
