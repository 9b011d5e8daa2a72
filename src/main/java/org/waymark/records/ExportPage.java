package org.waymark.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.waymark.curriculum.item.Text;

/**
 * Completion and scores of one child, for the family: what the class's teacher knows too.
 *
 * @param path the address of the page, for its other language
 * @param language in which the family reads
 */
public record ExportPage(
        String path,
        String back,
        String school,
        String classTitle,
        String name,
        LocalDate made,
        ZoneId zone,
        String language,
        List<Row> lessons) {
    /**
     * A lesson.
     *
     * @param state new, begun or finished
     * @param percent right among the questions answered; null where nothing is counted
     */
    public record Row(Text title, Instant due, String state, Integer percent, boolean late) {}
}
