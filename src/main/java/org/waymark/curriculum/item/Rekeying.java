package org.waymark.curriculum.item;

import java.util.Set;

/**
 * What is right about an item after all, when its key was wrong.
 *
 * @param right the options' letters; none when the item is left out
 * @param lowering whether a response that was right before may be wrong now
 */
public record Rekeying(Set<String> right, boolean lowering) {
    public Rekeying {
        right = Set.copyOf(right);
        if (right.isEmpty() && lowering) {
            throw new IllegalArgumentException("What is left out lowers nothing.");
        }
    }

    public static Rekeying leftOut() {
        return new Rekeying(Set.of(), false);
    }

    public boolean leavesOut() {
        return right.isEmpty();
    }

    /** Whether an item can be given another key: what is put in order, or to each other, can only be left out. */
    public static boolean isFor(AssessmentItem item) {
        return item.interaction().options().stream().anyMatch(Option::key);
    }

    /** Whether the item has all of these options. */
    public boolean suits(AssessmentItem item) {
        return leavesOut()
                || isFor(item)
                        && right.stream()
                                .allMatch(id -> item.interaction().option(id).isPresent());
    }

    /** What a response is worth, when until now it was worth {@code before}. */
    Score score(AssessmentItem item, Response response, Score before) {
        Score now = response instanceof Response.Given given ? mark(item, given) : Score.NONE;
        return lowering || now.isAbove(before) ? now : before;
    }

    private Score mark(AssessmentItem item, Response.Given given) {
        if (leavesOut()) {
            return Score.NONE;
        }
        return new Score(isRight(item, given) ? 1 : 0, 1);
    }

    /** Of several right options of a choice each is right; where all that fit are chosen, exactly these are. */
    boolean isRight(AssessmentItem item, Response.Given given) {
        return item.interaction().picksOne()
                ? right.containsAll(given.values())
                : right.equals(Set.copyOf(given.values()));
    }
}
