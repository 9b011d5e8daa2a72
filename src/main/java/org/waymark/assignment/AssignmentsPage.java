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
 * @param errors message keys by field
 */
public record AssignmentsPage(
        UUID schoolClass,
        String title,
        List<Row> assignments,
        List<Choice> lessons,
        ZoneId zone,
        AssignmentForm form,
        Map<String, String> errors) {
    /** {@code state} is upcoming, open or past. */
    public record Row(UUID id, String lesson, Text title, Instant opens, Instant due, String state) {}

    /** A lesson to choose; {@code fits} when it is for the class's grade. */
    public record Choice(String id, Text title, String band, int minutes, boolean fits, boolean reviewed) {}
}
