package org.waymark.district.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes an edition of one measure that may be shown to everyone, or none: hides what is small, lets a gate attack it, and
 * hides more until the attack fails.
 */
public final class Disclosure {
    private final Rules rules;
    private final Gate gate;

    public Disclosure(Rules rules, Gate gate) {
        this.rules = rules;
        this.gate = gate;
    }

    /** @param earlier all editions of this measure in the same school year, oldest first */
    public Outcome tables(List<Table> tables, List<Edition> earlier) {
        List<PublishedTable> past =
                earlier.stream().flatMap(one -> one.tables().stream()).toList();
        List<Sheet> sheets = Standing.since(last(earlier), tables).stream()
                .map(table -> new Sheet(table, rules, Carrying.of(table, past)))
                .toList();
        return new Mending(rules, gate, earlier).of(sheets, List.of());
    }

    /** @param earlier all editions of this measure in the same school year, oldest first */
    public Outcome shares(List<Shares> shares, List<Edition> earlier) {
        List<Shares> standing = StandingShares.since(last(earlier), shares);
        List<ShareSheet> sheets =
                standing.stream().map(one -> ShareSheet.of(one, rules, earlier)).toList();
        return new Mending(rules, gate, earlier)
                .of(
                        IntStream.range(0, sheets.size())
                                .mapToObj(at -> sheets.get(at).people)
                                .toList(),
                        sheets);
    }

    private static Optional<Edition> last(List<Edition> earlier) {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }
}
