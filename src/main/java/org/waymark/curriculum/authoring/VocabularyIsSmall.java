package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

final class VocabularyIsSmall implements SharedRule {
    private static final int MOST = 15;

    @Override
    public String says() {
        return "A lesson teaches three to six words, each explained in at most 15.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        int size = lesson.vocabulary().size();
        Stream<Finding> number = size >= 3 && size <= 6
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.front(lesson, "vocabulary"),
                        "The lesson teaches " + size + " words.",
                        "Choose three to six."));
        return Stream.concat(number, Wording.LANGUAGES.stream().flatMap(language -> meanings(lesson, language)));
    }

    private static Stream<Finding> meanings(Authored lesson, String language) {
        return lesson.vocabulary().stream()
                .filter(word -> Wording.count(word.means().in(language)) > Wording.atMost(MOST, language))
                .map(word -> Finding.error(
                        Lines.holding(lesson.files(), lesson.page() + "." + language + ".md", word.id() + ": {"),
                        "`" + word.word().in(language) + "` is explained in "
                                + Wording.count(word.means().in(language)) + " words.",
                        "Use at most " + MOST + "."));
    }
}
