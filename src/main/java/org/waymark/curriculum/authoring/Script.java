package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import org.waymark.curriculum.item.Prose;

/**
 * What the adult says and does.
 *
 * @param timings minutes by block, in order
 * @param steps one for each block
 * @param questions likely questions with answers
 * @param adaptations read-aloud, pictures, sentence starters and so on
 * @param disclosure what to do when a student tells
 */
public record Script(
        Map<String, Integer> timings,
        Prose before,
        List<Chapter> steps,
        List<Chapter> questions,
        Prose breakSigns,
        Prose avoid,
        List<Chapter> adaptations,
        Prose disclosure,
        Prose after) {}
