package org.waymark.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.curriculum.item.Score;
import org.waymark.curriculum.item.Text;

/** Students and lessons put together as a table: whom it shows, in which order, and what the class has in each column. */
record Gradebook(List<ClassWork.Assigned> lessons, List<ClassWork.Line> lines) {
    /** Ties are in the order of the names. */
    private static final Map<String, Comparator<ClassProgressPage.Row>> ORDERS = Map.of(
            "completion", Comparator.comparingDouble(ClassProgressPage.Row::completion),
            "score",
                    Comparator.comparing(
                            ClassProgressPage.Row::percent, Comparator.nullsLast(Comparator.naturalOrder())));

    /** What needs a teacher comes first: the least done, the lowest score. */
    List<ClassProgressPage.Row> rows(ClassProgressPage.Asked asked, boolean named) {
        Stream<ClassProgressPage.Row> rows = lines.stream()
                .map(line -> ClassProgressPage.Row.of(line, cells(line)))
                .filter(row -> isShown(row, asked.show()));
        Comparator<ClassProgressPage.Row> order = ORDERS.get(asked.sort());
        return (order == null ? rows : rows.sorted(order))
                .map(row -> named ? row : row.withoutName())
                .toList();
    }

    private static boolean isShown(ClassProgressPage.Row row, String show) {
        return switch (show) {
            case "unfinished" -> row.isUnfinished();
            case "reteach" -> row.again() > 0;
            default -> true;
        };
    }

    private List<Cell> cells(ClassWork.Line line) {
        return lessons.stream()
                .map(lesson -> line.cells().getOrDefault(lesson.id(), Cell.NOT_ASKED))
                .toList();
    }

    /** The class's own figures are of everybody in the table's class or group, whoever is shown of them. */
    List<ClassProgressPage.Column> columns(Function<String, Text> titles) {
        return lessons.stream()
                .map(lesson -> column(lesson, titles.apply(lesson.version())))
                .toList();
    }

    private ClassProgressPage.Column column(ClassWork.Assigned lesson, Text title) {
        List<Cell> cells = lines.stream()
                .map(line -> line.cells().getOrDefault(lesson.id(), Cell.NOT_ASKED))
                .filter(Cell::isAsked)
                .toList();
        List<Cell> finished = cells.stream().filter(Cell::isFinished).toList();
        return new ClassProgressPage.Column(
                lesson.id(),
                lesson.lesson(),
                title,
                lesson.opens(),
                lesson.due(),
                cells.size(),
                finished.size(),
                Score.sum(finished.stream().map(Cell::score).toList()).percent(),
                lesson.measured(),
                lesson.before(),
                lesson.after(),
                lesson.remembered());
    }
}
