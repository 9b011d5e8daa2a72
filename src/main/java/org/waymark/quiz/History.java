package org.waymark.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AnswerKey;

/** All that was decided about the keys of an assignment's items, in its order. */
record History(List<Regrade> rows) {
    /** What has not been taken back. */
    List<Regrade> standing() {
        Set<Integer> undone = rows.stream()
                .filter(row -> row.undoes() != null)
                .map(Regrade::undoes)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.undoes() == null && !undone.contains(row.number()))
                .toList();
    }

    /** By what the quiz is marked now. */
    AnswerKey key() {
        AnswerKey key = AnswerKey.AS_WRITTEN;
        for (Regrade regrade : standing()) {
            key = key.with(regrade.item(), regrade.rekeying());
        }
        return key;
    }

    /** The newest decision about an item that stands. */
    Optional<Regrade> newest(String item) {
        return standing().stream().filter(row -> row.item().equals(item)).reduce((before, after) -> after);
    }

    /** The number of the newest row, 0 before the first: who decides has seen everything up to here. */
    int seen() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
    }

    /** This history, but with one more row. */
    History with(Regrade row) {
        return new History(Stream.concat(rows.stream(), Stream.of(row)).toList());
    }
}
