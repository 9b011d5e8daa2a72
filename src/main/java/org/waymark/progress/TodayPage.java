package org.waymark.progress;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Text;

/** A student's lessons. */
public record TodayPage(String schoolClass, boolean young, List<Row> lessons, ZoneId zone) {
    /**
     * One lesson.
     *
     * @param selfRead when the student also reads and practises alone
     * @param state new, begun or finished
     * @param offers what is asked besides the quiz; each may be left out
     */
    public record Row(UUID id, Text title, Instant due, boolean selfRead, String state, List<Offer> offers) {}

    /** A part that is waiting: its code, whose it is, and the lesson that it is about. */
    public record Offer(String part, UUID assignment, Text about) {
        public String path() {
            return "/assignments/" + assignment + "/" + part;
        }
    }
}
