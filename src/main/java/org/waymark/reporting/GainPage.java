package org.waymark.reporting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Text;
import org.waymark.reporting.psychometrics.Gain;
import org.waymark.web.Table;

/**
 * What a class learned and what it still knows weeks later.
 *
 * @param firstForm which form came before the lesson; null when nothing was asked before
 * @param figures null while there are too few students
 * @param step by how many students two published figures differ at least
 */
public record GainPage(
        UUID id,
        UUID schoolClass,
        String classTitle,
        Text title,
        String firstForm,
        Figures figures,
        List<Change> changes,
        List<Remembered> remembered,
        ZoneId zone,
        int step)
        implements Table {
    /**
     * Means in percent over the students who took both forms, and the normalised gain with its interval.
     *
     * @param gain and {@code low}, {@code high}: null where the gain is refused
     * @param refusal why it is; null where it is not
     */
    public record Figures(
            int students,
            double before,
            double after,
            Double gain,
            Double low,
            Double high,
            Gain.Refusal refusal,
            Instant asOf) {
        static Figures of(Gains.Published published) {
            Gain gain = published.gain();
            boolean given = gain.refusal() == null;
            return new Figures(
                    gain.students(),
                    gain.before(),
                    gain.after(),
                    given ? gain.normalised() : null,
                    given ? gain.low() : null,
                    given ? gain.high() : null,
                    gain.refusal(),
                    published.asOf());
        }
    }

    /** What share of the answers that could show a misunderstanding did, in percent. */
    public record Change(String misconception, Text name, int before, int after) {}

    /** Percent right of the first answers of so many students; {@code part} is recall or reminder. */
    public record Remembered(String part, int students, int percent) {}

    @Override
    public List<String> columns() {
        return List.of("figure", "students", "value", "low", "high");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        if (figures != null) {
            rows.add(Arrays.asList("percent_before", figures.students(), figures.before(), null, null));
            rows.add(Arrays.asList("percent_after", figures.students(), figures.after(), null, null));
            rows.add(Arrays.asList(
                    "normalised_gain", figures.students(), figures.gain(), figures.low(), figures.high()));
        }
        changes.forEach(one -> {
            rows.add(shown(one.misconception() + "_before", one.before()));
            rows.add(shown(one.misconception() + "_after", one.after()));
        });
        remembered.forEach(
                one -> rows.add(Arrays.asList("percent_" + one.part(), one.students(), one.percent(), null, null)));
        return rows;
    }

    private List<Object> shown(String figure, int percent) {
        return Arrays.asList("percent_" + figure, figures.students(), percent, null, null);
    }
}
