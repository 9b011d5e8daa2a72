package org.waymark.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.item.Text;

/**
 * What a class has been asked to do, and the form for the next lesson.
 *
 * @param lessons those for the class's grade first
 * @param openers who can open a lesson that the district has not opened
 * @param errors message keys by field
 */
public record AssignmentsPage(
        UUID schoolClass,
        String title,
        List<Row> assignments,
        List<Choice> lessons,
        List<String> openers,
        ZoneId zone,
        AssignmentForm form,
        Map<String, String> errors) {
    /** {@code state} is upcoming, open or past. */
    public record Row(UUID id, String lesson, Text title, Instant opens, Instant due, String state) {}

    /** A lesson to choose; {@code fits} when it is for the class's grade, {@code open} when the district has opened it. */
    public record Choice(
            String id, Text title, String band, int minutes, boolean fits, boolean reviewed, boolean open) {}

    /** Whether some lesson has to be opened first. */
    public boolean someClosed() {
        return !lessons.stream().allMatch(Choice::open);
    }
}
