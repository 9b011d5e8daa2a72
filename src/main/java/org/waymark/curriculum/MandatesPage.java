package org.waymark.curriculum;

import java.util.List;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.curriculum.item.Text;

/** The states whose texts were looked at. */
public record MandatesPage(List<Row> mandates) {
    /**
     * A state, or a law of many.
     *
     * @param unverified how many of its statements nobody has verified
     */
    public record Row(String id, Text title, List<Text> requirements, int statements, int unverified) {}

    static MandatesPage of(List<Mandate> mandates) {
        return new MandatesPage(mandates.stream().map(MandatesPage::row).toList());
    }

    private static Row row(Mandate mandate) {
        return new Row(
                mandate.id(),
                mandate.title(),
                mandate.requirements().stream().map(Mandate.Requirement::title).toList(),
                mandate.statements().size(),
                (int) mandate.statements().stream()
                        .filter(statement -> !statement.verified())
                        .count());
    }
}
