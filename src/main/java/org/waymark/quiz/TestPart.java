package org.waymark.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.FeedbackPolicy;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Response;

/**
 * What is asked in one part of an assignment, and how feedback is given.
 *
 * @param lesson as it was pinned when it was assigned
 */
public record TestPart(Assignment assignment, Part part, Lesson lesson) {
    /** The items in the order of the file. A class that begins with form B ends with form A, and the other way round. */
    public List<AssessmentItem> items() {
        return switch (part) {
            case BEFORE -> form(assignment.firstForm());
            case QUIZ -> form("A".equals(assignment.firstForm()) ? "B" : "A");
            case RECALL, REMINDER -> lesson.remember();
        };
    }

    private List<AssessmentItem> form(String name) {
        if (name == null) {
            return List.of();
        }
        return name.equals("A") ? lesson.check() : lesson.formB();
    }

    /** An item by its id or by its code. */
    public Optional<AssessmentItem> item(String name) {
        return items().stream()
                .filter(item -> item.id().equals(name) || code(item.id()).equals(name))
                .findFirst();
    }

    /** A name of an item that says nothing, for what waits on a device: ids are words, and tell what was asked. */
    static String code(String item) {
        return Integer.toHexString(item.hashCode());
    }

    /** Where a student finds it. */
    public String path() {
        return "/assignments/" + assignment.id() + "/" + part.code();
    }

    /** Whether the student is through with an item: it was answered or declined, in recall until it is right. */
    boolean isDone(AssessmentItem item, Responses.Stored newest) {
        boolean untilRight = feedback() == FeedbackPolicy.RECALL;
        return newest != null
                && !(untilRight
                        && newest.response() instanceof Response.Given given
                        && !item.interaction().isRight(given));
    }

    /** Whether the part can be ended as it stands: in recall not before every item is right or declined. */
    boolean mayEnd(Map<String, Responses.Stored> newest) {
        return feedback() != FeedbackPolicy.RECALL
                || items().stream().allMatch(item -> isDone(item, newest.get(item.id())));
    }

    public FeedbackPolicy feedback() {
        return switch (part) {
            case BEFORE -> FeedbackPolicy.SURVEY;
            case QUIZ -> assignment.feedback();
            case RECALL, REMINDER -> FeedbackPolicy.RECALL;
        };
    }
}
