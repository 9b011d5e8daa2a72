package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole curriculum.
 *
 * @param lessons by id, in the order of the units
 * @param course the adult course, module by module
 * @param misconceptions and {@code frameworks}: by id
 * @param names that lessons may use
 * @param mandates what states ask
 */
public record Library(
        List<Unit> units,
        Map<String, Lesson> lessons,
        List<Module> course,
        Map<String, Misconception> misconceptions,
        Map<String, Framework> frameworks,
        List<HelpLine> help,
        Map<String, Name> names,
        List<Mandate> mandates) {

    public Optional<Lesson> lesson(String id) {
        return Optional.ofNullable(lessons.get(id));
    }

    public Optional<Module> module(String id) {
        return course.stream().filter(module -> module.id().equals(id)).findFirst();
    }
}
