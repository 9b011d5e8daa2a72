package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

final class FamilyLetterIsShort implements Rule {
    private static final int MOST = 200;

    @Override
    public String says() {
        return "The letter to families has at most 200 words in each language.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Wording.LANGUAGES.stream()
                .filter(language -> words(lesson, language) > MOST)
                .map(language -> Finding.error(
                        Lines.holding(
                                lesson.files(),
                                "family." + language + ".md",
                                language.equals("es") ? "# Carta" : "# Letter"),
                        "The letter has " + words(lesson, language) + " words.",
                        "Use at most " + MOST + "."));
    }

    private static int words(Lesson lesson, String language) {
        return Wording.count(lesson.letter().plain().in(language));
    }
}
