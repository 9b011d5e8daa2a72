package org.waymark.reporting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Text;
import org.waymark.reporting.psychometrics.Footing;
import org.waymark.web.Table;
import org.waymark.web.Ui;

/**
 * A class's ideas over time: which share of the answers that could show an idea did, lesson by lesson.
 *
 * @param lessons the oldest first
 * @param step by how many finished quizzes two published counts differ at least
 */
public record IdeasPage(
        UUID schoolClass, String classTitle, ZoneId zone, int step, List<Lesson> lessons, List<Row> ideas)
        implements Table {
    /** A lesson of which something is counted. */
    public record Lesson(UUID assignment, String lesson, Text title, Instant opens) {}

    /** An idea, in every lesson. */
    public record Row(String misconception, Text name, List<Cell> cells) {}

    /**
     * An idea in a lesson.
     *
     * @param state absent where no answer could show it, too-few, or said
     * @param shown how many answers did, of {@code answered}; both null unless said
     */
    public record Cell(String state, Integer shown, Integer answered) {
        static final Cell ABSENT = new Cell("absent", null, null);

        static Cell of(int shown, int answered) {
            return Footing.of(answered, Footing.COUNTS) == Footing.TOO_FEW
                    ? new Cell("too-few", null, null)
                    : new Cell("said", shown, answered);
        }

        /** Null unless said. */
        public Integer percent() {
            return shown == null ? null : Integer.valueOf(Ui.percent(shown, answered));
        }

        /** From 0 to 4: how deep its colour is, besides the number that stands in it. */
        public int depth() {
            return shown == null ? 0 : Math.min(4, (percent() + 9) / 10);
        }
    }

    /** The fewest answers from which a share is said. */
    public int floor() {
        return Footing.COUNTS;
    }

    @Override
    public List<String> columns() {
        return List.of("misconception", "name", "opened", "lesson", "shown", "answered", "percent");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (Row idea : ideas) {
            for (int i = 0; i < lessons.size(); i++) {
                Cell cell = idea.cells().get(i);
                if (!cell.equals(Cell.ABSENT)) {
                    rows.add(row(idea, lessons.get(i), cell));
                }
            }
        }
        return rows;
    }

    private List<Object> row(Row idea, Lesson lesson, Cell cell) {
        return Arrays.asList(
                idea.misconception(),
                idea.name().en(),
                lesson.opens().atZone(zone).toLocalDate().toString(),
                lesson.lesson(),
                cell.shown(),
                cell.answered(),
                cell.percent());
    }
}
