package org.waymark.training;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.waymark.curriculum.item.Text;

/**
 * The adult course: what is done, up to when that holds, and what comes next.
 *
 * @param next the module to take next; null when all are done
 * @param readiness null for those who do not teach
 */
public record CoursePage(List<Row> modules, String next, Readiness readiness, ZoneId zone) {
    /**
     * A module.
     *
     * @param state new, done or over
     * @param until when a completion ends or ended; null for new
     */
    public record Row(String id, Text title, int minutes, String state, Instant until, boolean reviewed) {}
}
