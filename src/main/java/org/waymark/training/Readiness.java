package org.waymark.training;

import java.util.List;

/**
 * What a teacher has before the first lesson for students.
 *
 * @param missing modules that are not finished, or no longer valid
 * @param card whether the school's routing card is filled; always so for those who have no school
 * @param adults whether the school's help page names at least two adults; the same
 * @param relaxed whether the district lets them begin without
 */
public record Readiness(List<String> missing, boolean card, boolean adults, boolean relaxed) {
    /** How many adults besides the teacher a child can go to, at least. */
    static final int ADULTS = 2;

    public boolean isComplete() {
        return missing.isEmpty() && card && adults;
    }

    public boolean mayAssign() {
        return relaxed || isComplete();
    }
}
