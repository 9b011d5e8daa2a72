package org.waymark.district.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Attacks, hides more where the attack succeeded, and attacks again. */
final class Mending {
    private final Rules rules;
    private final Gate gate;
    private final List<Edition> earlier;

    Mending(Rules rules, Gate gate, List<Edition> earlier) {
        this.rules = rules;
        this.gate = gate;
        this.earlier = earlier;
    }

    Outcome of(List<Sheet> sheets, List<ShareSheet> shares) {
        Edition edition = edition(sheets, shares);
        Verdict verdict = gate.judge(with(edition));
        return verdict.isSafe()
                ? new Outcome.Published(edition, costs(sheets), verdict.proof())
                : new Outcome.Withheld(verdict.refused().get(0).reason(), verdict.proof());
    }

    private Edition edition(List<Sheet> sheets, List<ShareSheet> shares) {
        return new Edition(
                rules,
                shares.isEmpty() ? sheets.stream().map(Sheet::published).toList() : List.of(),
                shares.stream().map(ShareSheet::published).toList());
    }

    private List<Edition> with(Edition next) {
        List<Edition> year = new ArrayList<>(earlier);
        year.add(next);
        return year;
    }

    private static Costs costs(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::costs).reduce(new Costs(0, 0, 0, 0), Costs::and);
    }
}
