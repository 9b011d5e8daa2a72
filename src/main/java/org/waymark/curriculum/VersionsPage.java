package org.waymark.curriculum;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.curriculum.authoring.Lesson;

/** The versions of a lesson, the newest first, each with the address that leads to it for ever. */
public record VersionsPage(Masthead head, List<Line> versions) {
    /** One version; {@code address} is within the school. */
    public record Line(String version, Instant pinned, String address, boolean today) {}

    static VersionsPage of(List<LessonVersions.Row> rows, Edition newest, Optional<Lesson> today) {
        String now = today.map(Lesson::version).orElse("");
        Masthead head = Masthead.of(newest);
        return new VersionsPage(
                head, rows.stream().map(row -> line(row, head, now)).toList());
    }

    private static Line line(LessonVersions.Row row, Masthead head, String now) {
        String beginning = row.hash().substring(0, 12);
        return new Line(
                beginning,
                row.pinned(),
                head.today("") + "?version=" + beginning,
                row.hash().equals(now));
    }
}
