package org.waymark.training;

import java.util.List;

/**
 * What a teacher has before the first lesson for students.
 *
 * @param missing modules that are not finished, or no longer valid
 * @param card whether the school's routing card is filled; always so for those who have no school
 */
public record Readiness(List<String> missing, boolean card) {
    public boolean isComplete() {
        return missing.isEmpty() && card;
    }
}
