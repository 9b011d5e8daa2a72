package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word that needs care.
 *
 * @param patterns by language
 * @param allowed lessons by band, or {@link #ANY}; a band that is not named may not use it
 * @param most uses in the lessons that are named
 */
record CareWord(Map<String, Pattern> patterns, Map<String, List<String>> allowed, int most) {
    /** Every lesson of the band. */
    static final List<String> ANY = List.of("any");

    static CareWord of(String en, String es, Map<String, List<String>> allowed) {
        return of(en, es, allowed, Integer.MAX_VALUE);
    }

    static CareWord of(String en, String es, Map<String, List<String>> allowed, int most) {
        return new CareWord(Map.of("en", Wording.anyOf(en), "es", Wording.anyOf(es)), allowed, most);
    }

    Stream<Finding> check(Lesson lesson, String language) {
        Pattern pattern = patterns.get(language);
        List<String> lessons = allowed.getOrDefault(lesson.band(), List.of());
        if (lessons.equals(ANY)) {
            return Stream.of();
        }
        List<Passage> used = Passage.all(lesson)
                .filter(passage ->
                        Wording.find(pattern, passage.words().in(language)).isPresent())
                .toList();
        long uses = used.stream()
                .mapToLong(passage ->
                        pattern.matcher(passage.words().in(language)).results().count())
                .sum();
        if (lessons.contains(lesson.id())) {
            return uses <= most
                    ? Stream.of()
                    : finding(
                            lesson,
                            language,
                            used,
                            pattern,
                            " stands here " + uses + " times.",
                            "Use it at most " + most + " times.");
        }
        return used.isEmpty()
                ? Stream.of()
                : finding(lesson, language, used, pattern, " is not for this lesson.", "Say it in words for this age.");
    }

    private static Stream<Finding> finding(
            Lesson lesson, String language, List<Passage> used, Pattern pattern, String problem, String remedy) {
        Passage first = used.get(0);
        String word = Wording.find(pattern, first.words().in(language)).orElseThrow();
        return Stream.of(Finding.error(first.place(lesson, language, pattern), "\"" + word + "\"" + problem, remedy));
    }
}
