package org.waymark.district;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.waymark.curriculum.item.Text;

/**
 * The mandates, and which of them the district says it answers to.
 *
 * @param error the key of what was wrong with a form; empty when nothing was
 * @param release of which the figures are; null while there is none
 */
public record AnsweredPage(
        String district, ZoneId zone, Release release, List<Row> mandates, List<Entry> history, String error) {
    /**
     * A mandate.
     *
     * @param answered whether the district says that it answers to it
     * @param requirements how far each is taught; empty unless it answers
     */
    public record Row(String id, Text title, boolean answered, List<Coverage> requirements) {}

    /** A word that the district gave. */
    public record Entry(String mandate, boolean answers, String by, Instant at) {}

    /** The title of a mandate of the history; its id where the curriculum has it no more. */
    public Text title(String mandate) {
        return mandates.stream()
                .filter(row -> row.id().equals(mandate))
                .findFirst()
                .map(Row::title)
                .orElse(new Text(mandate, mandate));
    }
}
