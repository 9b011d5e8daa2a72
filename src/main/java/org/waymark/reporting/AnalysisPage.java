package org.waymark.reporting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;
import org.waymark.reporting.psychometrics.BatchedScores;
import org.waymark.reporting.psychometrics.Footing;
import org.waymark.web.Table;

/**
 * How a quiz's items work, by classical test theory: of one class, or of all of the teacher's that took the same text.
 *
 * @param classes how many assignments are looked at together; 1 for the class alone
 * @param purged since when the class's answers are gone, and with them what is computed from them; else null
 * @param alpha the reliability, and {@code error} the standard error of measurement in items
 */
public record AnalysisPage(
        UUID id,
        UUID schoolClass,
        String classTitle,
        Text title,
        boolean all,
        int classes,
        int step,
        List<Item> items,
        Figure alpha,
        Figure error,
        ZoneId zone,
        Instant purged)
        implements Table {
    /**
     * A figure and on how many it stands.
     *
     * @param state said, too-few, alike where nearly all did the same, or left-out
     * @param value null unless said
     * @param rough whether it is said of fewer than a hundred
     */
    public record Figure(String state, Double value, int n, boolean rough) {
        private static final double PLACES = 100;

        static final Figure LEFT_OUT = new Figure("left-out", null, 0, false);

        static Figure alike(int n) {
            return new Figure("alike", null, n, false);
        }

        static Figure of(Double value, int n, Footing footing) {
            if (footing == Footing.TOO_FEW) {
                return new Figure("too-few", null, n, false);
            }
            return value == null
                    ? alike(n)
                    : new Figure("said", Math.round(value * PLACES) / PLACES, n, footing == Footing.ROUGH);
        }
    }

    /**
     * An item.
     *
     * @param told of how many answers it is known what was chosen
     * @param choices empty while there are too few to say
     */
    public record Item(
            String id,
            int number,
            Prose stem,
            Text objective,
            Figure facility,
            Figure discrimination,
            int told,
            int paper,
            List<ItemsPage.Choice> choices) {}

    public int countsFloor() {
        return Footing.COUNTS;
    }

    public int correlationsFloor() {
        return Footing.CORRELATIONS;
    }

    public int either() {
        return BatchedScores.EITHER;
    }

    @Override
    public List<String> columns() {
        return List.of("measure", "item", "option", "value", "n", "state", "rough");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(row("facility", item.id(), item.facility()));
            rows.add(row("discrimination", item.id(), item.discrimination()));
            item.choices()
                    .forEach(choice -> rows.add(Arrays.asList(
                            "choices",
                            item.id(),
                            choice.id(),
                            choice.n(),
                            item.told(),
                            "said",
                            item.facility().rough())));
        }
        rows.add(row("alpha", null, alpha));
        rows.add(row("standard-error", null, error));
        return rows;
    }

    private static List<Object> row(String measure, String item, Figure figure) {
        return Arrays.asList(measure, item, null, figure.value(), figure.n(), figure.state(), figure.rough());
    }
}
