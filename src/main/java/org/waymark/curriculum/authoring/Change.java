package org.waymark.curriculum.authoring;

import java.util.List;
import org.waymark.curriculum.item.Text;

/** What was changed in a lesson, and when: a line of the change log in {@code review.yaml}. */
public record Change(String date, Text what) {

    /** The change log of a folder, as it is written. A line in one language stands for both. */
    static List<Change> read(LessonFiles files, Findings findings) {
        return Yaml.read(files.texts().getOrDefault("review.yaml", "{}"), files.place("review.yaml"), findings)
                .list("changes")
                .stream()
                .map(entry -> new Change(entry.text("date"), what(entry)))
                .toList();
    }

    private static Text what(Yaml entry) {
        if (!entry.hasMap("what")) {
            return new Text(entry.text("what"), entry.text("what"));
        }
        Yaml words = entry.map("what");
        return new Text(words.text("en"), words.text("es"));
    }
}
