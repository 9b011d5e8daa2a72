package org.waymark.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.consent.NoticeCheck;
import org.waymark.curriculum.item.Text;
import org.waymark.roster.Groups;
import org.waymark.roster.Students;
import org.waymark.training.Readiness;

/**
 * What a class has been asked to do, and the form for the next lesson.
 *
 * @param lessons those for the class's grade first
 * @param openers who can open a lesson that the district has not opened
 * @param groups and {@code students}: whom one lesson can be for
 * @param readiness what the teacher still needs before assigning
 * @param notices by assignment: whether families know of those that are still to come or open
 * @param errors message keys by field
 */
public record AssignmentsPage(
        UUID schoolClass,
        String title,
        List<Row> assignments,
        List<Choice> lessons,
        List<String> openers,
        List<Groups.Group> groups,
        List<Students.Student> students,
        Readiness readiness,
        ZoneId zone,
        Map<UUID, NoticeCheck> notices,
        AssignmentForm form,
        Map<String, String> errors) {
    /**
     * What was assigned.
     *
     * @param state upcoming, open, past, or closed whatever its dates are
     * @param whom groups and students by name; empty for the whole class
     * @param atTheEnd whether feedback comes when the quiz is finished
     * @param measured whether learning is measured before and after
     */
    public record Row(
            UUID id,
            String lesson,
            Text title,
            Instant opens,
            Instant due,
            String state,
            List<String> whom,
            boolean atTheEnd,
            boolean measured) {}

    /**
     * A lesson to choose.
     *
     * @param fits when it is for the class's grade
     * @param twoForms when learning can be measured before and after
     * @param open when the district has opened it
     */
    public record Choice(
            String id,
            Text title,
            String band,
            int minutes,
            boolean fits,
            boolean reviewed,
            boolean twoForms,
            boolean open) {}

    /** Whether some lesson has to be opened first. */
    public boolean someClosed() {
        return !lessons.stream().allMatch(Choice::open);
    }
}
