package org.waymark.curriculum;

import java.util.List;
import org.waymark.curriculum.item.Text;

/** The whole curriculum, unit by unit. */
public record LessonsPage(List<UnitRow> units) {
    /** A unit and its lessons. */
    public record UnitRow(String id, Text title, String band, List<LessonRow> lessons) {}

    /** A lesson as a line. */
    public record LessonRow(String id, Text title, int minutes, List<Text> objectives, boolean reviewed) {}
}
