package org.waymark.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Unit;

/**
 * What comes before what: a lesson's prerequisites, and the lessons that stand before it in its unit.
 *
 * @param before by lesson, each by its id
 */
record LessonOrder(Map<String, Set<String>> before) {
    static LessonOrder of(List<Unit> units, List<Lesson> lessons) {
        Map<String, Set<String>> before = new HashMap<>();
        lessons.forEach(lesson -> before.put(lesson.id(), new LinkedHashSet<>(lesson.prerequisites())));
        for (Unit unit : units) {
            for (int i = 0; i < unit.lessons().size(); i++) {
                before.computeIfAbsent(unit.lessons().get(i), id -> new LinkedHashSet<>())
                        .addAll(unit.lessons().subList(0, i));
            }
        }
        return new LessonOrder(before);
    }

    boolean isBefore(String one, String other) {
        return before.getOrDefault(other, Set.of()).contains(one);
    }

    /** These lessons so that none stands before what has to come first; otherwise as they are. */
    List<String> sorted(List<String> lessons) {
        List<String> rest = new ArrayList<>(lessons);
        List<String> sorted = new ArrayList<>();
        while (!rest.isEmpty()) {
            String next = rest.stream()
                    .filter(one -> rest.stream().noneMatch(other -> isBefore(other, one)))
                    .findFirst()
                    .orElse(rest.get(0)); // in a circle, which no curriculum has, somebody has to begin
            rest.remove(next);
            sorted.add(next);
        }
        return sorted;
    }
}
