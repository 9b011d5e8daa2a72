package org.waymark.progress;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Text;

/** A student's lessons. */
public record TodayPage(String schoolClass, boolean young, List<Row> lessons, ZoneId zone) {
    /** {@code state} is new, begun or finished; {@code selfRead} when the student also reads and practises alone. */
    public record Row(UUID id, Text title, Instant due, boolean selfRead, String state) {}
}
