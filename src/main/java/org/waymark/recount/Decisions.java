package org.waymark.recount;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.Rekeying;

/** What was decided about an assignment's keys, in its order. */
record Decisions(List<Decision> rows) {
    /** A row of {@code regrade}. */
    record Decision(int number, String item, String correct, boolean lowering, Integer undoes) {
        private Rekeying rekeying() {
            return correct == null
                    ? Rekeying.leftOut()
                    : new Rekeying(Set.copyOf(Arrays.asList(correct.split(" "))), lowering);
        }
    }

    /** The number of the newest; 0 where nothing was decided. */
    int last() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
    }

    /** By what was marked when so many were decided. */
    AnswerKey key(int number) {
        List<Decision> until =
                rows.stream().filter(row -> row.number() <= number).toList();
        Set<Integer> undone = until.stream()
                .filter(row -> row.undoes() != null)
                .map(Decision::undoes)
                .collect(Collectors.toSet());
        AnswerKey key = AnswerKey.AS_WRITTEN;
        for (Decision row : until) {
            if (row.undoes() == null && !undone.contains(row.number())) {
                key = key.with(row.item(), row.rekeying());
            }
        }
        return key;
    }
}
