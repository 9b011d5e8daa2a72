package org.waymark.quiz;

import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/**
 * What the student learned. It speaks of objectives; which options were chosen is not shown again.
 *
 * @param learned and {@code again}: objectives; those without an answer are in neither
 */
public record ResultPage(
        UUID id,
        String lesson,
        Text title,
        boolean young,
        int correct,
        int answered,
        List<Text> learned,
        List<Text> again,
        Prose close) {}
