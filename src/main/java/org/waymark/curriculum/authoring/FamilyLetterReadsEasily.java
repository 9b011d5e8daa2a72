package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.curriculum.readability.Readability;
import org.waymark.curriculum.readability.Sentences;

/** The limits of curriculum.md 3.1 for families: a letter is read late, tired, and often in a second language. */
final class FamilyLetterReadsEasily implements Rule {
    private static final double GRADE = 6;
    private static final double INFLESZ = 65;
    private static final double FERNANDEZ_HUERTA = 70;
    private static final int MEAN = 14;
    private static final int LONGEST = 22;

    @Override
    public String says() {
        return "The letter to families reads at grade 6 or easier, in sentences of 14 words on average and 22 at most.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Wording.LANGUAGES.stream().flatMap(language -> check(lesson, library, language));
    }

    private static Stream<Finding> check(Lesson lesson, Library library, String language) {
        String text = Spoken.lines(Stream.of(lesson.letter()), language);
        Readability read = Spoken.measure(text, List.of(), library, language);
        String file = "family." + language + ".md";
        Place top = Lines.holding(lesson.files(), file, language.equals("es") ? "# Carta" : "# Letter");
        Stream<Finding> whole = read.words() < FitsTheGradeInEnglish.ENOUGH || easy(read, language)
                ? Stream.of()
                : Stream.of(Finding.error(top, "The letter reads " + told(read, language) + ".", "Use plainer words."));
        return Stream.concat(whole, longest(lesson, text, file, language));
    }

    private static boolean easy(Readability read, String language) {
        return read.mean() <= Wording.atMost(MEAN, language)
                && (language.equals("es")
                        ? read.inflesz() >= INFLESZ && read.fernandezHuerta() >= FERNANDEZ_HUERTA
                        : read.fleschKincaid() <= GRADE);
    }

    private static String told(Readability read, String language) {
        return language.equals("es")
                ? String.format(Locale.ROOT, "at INFLESZ %.0f, %.1f words a sentence", read.inflesz(), read.mean())
                : String.format(Locale.ROOT, "at grade %.1f, %.1f words a sentence", read.fleschKincaid(), read.mean());
    }

    private static Stream<Finding> longest(Lesson lesson, String text, String file, String language) {
        int most = Wording.atMost(LONGEST, language);
        return Sentences.of(text).stream()
                .filter(sentence -> Sentences.words(sentence).size() > most)
                .map(sentence -> Finding.error(
                        Lines.opening(lesson.files(), file, sentence),
                        "A sentence has " + Sentences.words(sentence).size() + " words.",
                        "Use at most " + most + "."));
    }
}
