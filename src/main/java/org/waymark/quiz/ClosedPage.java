package org.waymark.quiz;

import java.util.UUID;
import org.waymark.curriculum.item.Text;

/**
 * What a student finds instead of the questions when the teacher has closed the assignment.
 *
 * @param begun whether something was answered, so that it can be finished
 */
public record ClosedPage(UUID id, String part, Text title, boolean begun) {
    static ClosedPage of(TestPart part, boolean begun) {
        return new ClosedPage(
                part.assignment().id(), part.part().code(), part.lesson().title(), begun);
    }
}
