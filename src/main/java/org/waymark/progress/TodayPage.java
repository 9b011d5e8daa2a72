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
     * @param due for this very student
     * @param careful whether a word stands before it
     * @param selfRead whether the student also reads and practises alone
     * @param state new, begun or finished
     */
    public record Row(UUID id, Text title, Instant due, boolean careful, boolean selfRead, String state) {
        /** The way to a part such as {@code quiz}, past the word before it where there is one. */
        public String way(String part) {
            return "/assignments/" + id + (careful ? "/notice/" : "/") + part;
        }
    }
}
