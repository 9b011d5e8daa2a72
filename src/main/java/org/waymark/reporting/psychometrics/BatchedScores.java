package org.waymark.reporting.psychometrics;

import java.util.List;

/**
 * Scores in batches that are looked at together and never apart. Who reads two figures whose students differ learns what
 * those students did who are in only one of them; so two figures differ by whole batches, and an item's discrimination is
 * taken only from batches in which enough got it right and enough got it wrong. Otherwise it would tell the score of the
 * few who missed the item, and so their names.
 */
public record BatchedScores(int items, List<ItemScores> batches) {
    /** How many in a batch must have an item right, and how many wrong, for its discrimination. */
    public static final int EITHER = 5;

    public DiscriminationIndex discrimination(int item) {
        return DiscriminationIndex.of(
                together(batches.stream().filter(batch -> isMixed(batch, item)).toList()), item);
    }

    /** Whether there are batches, and in each nearly all have the item right, or nearly all wrong. */
    public boolean isAlike(int item) {
        return !batches.isEmpty() && batches.stream().noneMatch(batch -> isMixed(batch, item));
    }

    public Reliability reliability() {
        return Reliability.of(together(batches));
    }

    private static boolean isMixed(ItemScores batch, int item) {
        return batch.count(item, true) >= EITHER && batch.count(item, false) >= EITHER;
    }

    private ItemScores together(List<ItemScores> some) {
        return new ItemScores(
                items, some.stream().flatMap(batch -> batch.quizzes().stream()).toList());
    }
}
