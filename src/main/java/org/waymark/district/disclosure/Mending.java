package org.waymark.district.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Attacks, hides more where the attack succeeded, and attacks again; after some rounds nothing is shown at all. */
final class Mending {
    private static final int ROUNDS = 12;

    private final Rules rules;
    private final Gate gate;
    private final List<Edition> earlier;

    Mending(Rules rules, Gate gate, List<Edition> earlier) {
        this.rules = rules;
        this.gate = gate;
        this.earlier = earlier;
    }

    Outcome of(List<Sheet> sheets, List<ShareSheet> shares) {
        Completion completion = new Completion(sheets);
        Verdict verdict = null;
        int programs = 0;
        Edition edition = edition(sheets, shares);
        for (int round = 0; round < ROUNDS && edition != null; round++) {
            verdict = gate.judge(with(edition));
            programs += verdict.proof().programs();
            Proof proof = new Proof(verdict.proof().targets(), verdict.proof().narrowest(), programs, round);
            if (verdict.isSafe()) {
                return new Outcome.Published(edition, costs(sheets, shares), proof);
            }
            completion.begin();
            Remedy remedy = new Remedy(completion, sheets, shares);
            verdict.refused().forEach(remedy::mend);
            Edition next = edition(sheets, shares);
            edition = hidden(next) == hidden(edition) ? null : next;
        }
        return new Outcome.Withheld(verdict.refused().get(0).reason(), new Proof(0, 0, programs, ROUNDS));
    }

    private Edition edition(List<Sheet> sheets, List<ShareSheet> shares) {
        return new Edition(
                rules,
                shares.isEmpty() ? sheets.stream().map(Sheet::published).toList() : List.of(),
                shares.stream().map(ShareSheet::published).toList());
    }

    private static long hidden(Edition edition) {
        long counts = edition.tables().stream()
                .flatMap(table -> Arrays.stream(table.shown()).flatMap(Arrays::stream))
                .filter(Shown::isHidden)
                .count();
        return edition.shares().stream()
                .flatMap(shares -> Arrays.stream(shares.shown()))
                .mapToLong(share -> (share.isHidden() ? 1 : 0) + (share.n().isHidden() ? 1 : 0))
                .reduce(counts, Long::sum);
    }

    private List<Edition> with(Edition next) {
        List<Edition> year = new ArrayList<>(earlier);
        year.add(next);
        return year;
    }

    private static Costs costs(List<Sheet> sheets, List<ShareSheet> shares) {
        Costs counts = sheets.stream().map(Sheet::costs).reduce(Costs.NONE, Costs::and);
        return shares.stream().map(ShareSheet::costs).reduce(counts, Costs::and);
    }
}
