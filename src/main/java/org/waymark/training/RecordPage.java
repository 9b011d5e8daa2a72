package org.waymark.training;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.waymark.curriculum.item.Text;

/** Somebody's own record, to be printed. */
public record RecordPage(String name, String district, Instant today, List<Row> modules, ZoneId zone) {
    /** A module that was passed, with its newest attempt that counts. */
    public record Row(String id, Text title, Instant passed, Instant until, boolean valid) {}
}
