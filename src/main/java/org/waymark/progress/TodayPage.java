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
     * @param offers what is asked besides the quiz; each may be left out
     * @param alternate whether it is the task of equal status: the row looks the same
     */
    public record Row(
            UUID id,
            Text title,
            Instant due,
            boolean careful,
            boolean selfRead,
            String state,
            List<Offer> offers,
            boolean alternate) {
        /** The way to a part such as {@code quiz}, past the word before it where there is one. */
        public String way(String part) {
            return "/assignments/" + id + (careful ? "/notice/" : "/") + part;
        }
    }

    /**
     * A part that is waiting.
     *
     * @param assignment whose it is: the lesson's own, or an earlier one's
     * @param careful whether a word stands before it
     */
    public record Offer(String part, UUID assignment, Text about, boolean careful) {
        public String way() {
            return "/assignments/" + assignment + (careful ? "/notice/" : "/") + part;
        }
    }
}
