package org.waymark.district;

import java.util.List;
import org.waymark.curriculum.authoring.Mandate;

/** An officer's word that the district answers to a mandate, {@code yes}, or no more, {@code no}. */
public record AnswerForm(String mandate, String answers) {
    boolean yes() {
        return "yes".equals(answers);
    }

    boolean isKnown(List<Mandate> mandates) {
        return (yes() || "no".equals(answers))
                && mandates.stream().anyMatch(one -> one.id().equals(mandate));
    }
}
