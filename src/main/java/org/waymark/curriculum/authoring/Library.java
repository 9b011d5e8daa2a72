package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole curriculum.
 *
 * @param lessons by id, in the order of the units
 * @param misconceptions and {@code frameworks}: by id
 */
public record Library(
        List<Unit> units,
        Map<String, Lesson> lessons,
        Map<String, Misconception> misconceptions,
        Map<String, Framework> frameworks,
        List<HelpLine> help) {

    public Optional<Lesson> lesson(String id) {
        return Optional.ofNullable(lessons.get(id));
    }
}
