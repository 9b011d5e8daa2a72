package org.waymark.assignment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.waymark.curriculum.authoring.Lesson;

/**
 * A lesson to assign, with its times.
 *
 * @param feedback {@code practice} or {@code check}; practice when it is left out
 * @param measure {@code yes} to ask before the lesson, too
 * @param groups and {@code students}: whom it asks; the whole class when nobody is ticked
 */
public record AssignmentForm(
        String lesson,
        String opens,
        String due,
        String feedback,
        String measure,
        List<String> groups,
        List<String> students) {
    public AssignmentForm {
        groups = ticked(groups);
        students = ticked(students);
    }

    private static List<String> ticked(List<String> ids) {
        return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).toList();
    }

    /** A lesson for these groups, or for the whole class when there are none, given as most teachers want it. */
    static AssignmentForm usual(String lesson, TimesForm times, List<String> groups) {
        return new AssignmentForm(lesson, times.opens(), times.due(), null, null, groups, null);
    }

    TimesForm times() {
        return new TimesForm(opens, due);
    }

    AssignmentForm with(TimesForm times) {
        return new AssignmentForm(lesson, times.opens(), times.due(), feedback, measure, groups, students);
    }

    boolean atTheEnd() {
        return FeedbackPolicy.CHECK.code().equals(feedback);
    }

    boolean measured() {
        return "yes".equals(measure);
    }

    /** Whether a group or a student is ticked. */
    public boolean asks(UUID id) {
        return groups.contains(id.toString()) || students.contains(id.toString());
    }

    public boolean asksTheClass() {
        return groups.isEmpty() && students.isEmpty();
    }

    /** Message keys by field: what this lesson cannot be given as. */
    Map<String, String> deliveryErrors(Lesson lesson) {
        if (feedback != null && !atTheEnd() && !FeedbackPolicy.PRACTICE.code().equals(feedback)) {
            return Map.of("feedback", "assignment.feedback-missing");
        }
        return measured() && !lesson.hasTwoForms() ? Map.of("measure", "assignment.measure-impossible") : Map.of();
    }

    /** The same for whom it asks, where {@code all} are all groups and students of the class. */
    Map<String, String> audienceErrors(Audience all) {
        boolean known = known(groups, all.groups()) && known(students, all.students());
        return known ? Map.of() : Map.of("audience", "assignment.audience-changed");
    }

    private static boolean known(List<String> ticked, List<UUID> all) {
        return all.stream().map(UUID::toString).toList().containsAll(ticked);
    }

    /** Those of all who are ticked. */
    Audience audience(Audience all) {
        return new Audience(
                all.groups().stream().filter(this::asks).toList(),
                all.students().stream().filter(this::asks).toList());
    }

    Delivery delivery() {
        return new Delivery(atTheEnd() ? FeedbackPolicy.CHECK : FeedbackPolicy.PRACTICE, measured());
    }
}
