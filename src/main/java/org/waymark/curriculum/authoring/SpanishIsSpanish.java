package org.waymark.curriculum.authoring;

import java.util.regex.Pattern;
import java.util.stream.Stream;

final class SpanishIsSpanish implements Rule {
    private static final int NAMES_AND_NUMBERS = 3;

    @Override
    public String says() {
        return "The Spanish text is not a copy of the English one.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Passage.all(lesson)
                .filter(passage -> Wording.count(passage.words().es()) > NAMES_AND_NUMBERS)
                .filter(passage -> passage.words().es().equals(passage.words().en()))
                .map(passage -> Finding.advice(
                        passage.place(
                                lesson, "es", Pattern.compile(passage.words().es(), Pattern.LITERAL)),
                        "This is still in English.",
                        "Translate it."));
    }
}
