package org.waymark.teaching;

import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Text;

/**
 * What a class can be taught at once.
 *
 * @param now lessons that are assigned and open, the newest first
 * @param others lessons for the class's age that the district has opened
 * @param straight where most teachers want to go: the lesson that is live, or the only one that is open; else null
 */
public record TeachNowPage(UUID schoolClass, String title, List<Row> now, List<Row> others, String straight) {
    /** One lesson. */
    public record Row(String way, Text title, String strand, int minutes, boolean live) {}
}
