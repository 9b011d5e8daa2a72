package org.waymark.progress;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Text;

/** One student's lessons in a class, for their teacher: completion, scores, objectives to teach again, nothing else. */
public record StudentProgressPage(
        UUID schoolClass, String classTitle, UUID id, String name, ZoneId zone, List<Row> lessons) {
    /**
     * A lesson that the student is asked.
     *
     * @param state new, begun or finished
     * @param percent right among the items answered; null until finished
     */
    public record Row(
            UUID assignment, Text title, Instant due, String state, Integer percent, boolean late, List<Text> again) {}
}
