package org.waymark.curriculum.authoring;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.readability.Sentences;

/** Sentence lengths of curriculum.md 3.1. The mean is of all that is told, the longest of that and of items. */
final class SentencesAreShort implements Rule {
    private record Limit(int mean, int longest) {}

    private static final Map<String, Limit> LIMITS = Map.of(
            "K-2", new Limit(7, 12),
            "3-5", new Limit(11, 17),
            "6-8", new Limit(14, 24),
            "9-12", new Limit(17, 28));

    @Override
    public String says() {
        return "Sentences have on average 7, 11, 14, 17 words and at most 12, 17, 24, 28, by band; Spanish a quarter more.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        Limit limit = LIMITS.get(lesson.band());
        return limit == null
                ? Stream.of()
                : Wording.LANGUAGES.stream()
                        .flatMap(language ->
                                Stream.concat(mean(lesson, language, limit), longest(lesson, language, limit)));
    }

    private static Stream<Finding> mean(Lesson lesson, String language, Limit limit) {
        int most = Wording.atMost(limit.mean(), language);
        double mean = Sentences.of(Spoken.lines(Spoken.told(lesson), language)).stream()
                .mapToInt(sentence -> Sentences.words(sentence).size())
                .average()
                .orElse(0);
        return mean <= most
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.heading(lesson, "Welcome", language),
                        String.format(Locale.ROOT, "Sentences have %.1f words on average.", mean),
                        "Use at most " + most + "."));
    }

    private static Stream<Finding> longest(Lesson lesson, String language, Limit limit) {
        int most = Wording.atMost(limit.longest(), language);
        return Stream.concat(Spoken.told(lesson), items(lesson))
                .map(prose -> Spoken.lines(prose.html().in(language)))
                .flatMap(text -> Sentences.of(text).stream())
                .distinct()
                .filter(sentence -> Sentences.words(sentence).size() > most)
                .map(sentence -> Finding.error(
                        Lines.opening(lesson.files(), "lesson." + language + ".md", sentence),
                        "A sentence has " + Sentences.words(sentence).size() + " words.",
                        "Use at most " + most + "."));
    }

    private static Stream<Prose> items(Lesson lesson) {
        return lesson.scored()
                .flatMap(item -> Stream.of(
                        Stream.of(item.stem(), item.hint()),
                        Passage.targets(item),
                        item.interaction().options().stream()
                                .flatMap(option -> Stream.of(option.words(), option.feedback()))))
                .flatMap(parts -> parts);
    }
}
