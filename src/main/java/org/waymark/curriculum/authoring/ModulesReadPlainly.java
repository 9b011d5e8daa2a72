package org.waymark.curriculum.authoring;

import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.readability.Readability;
import org.waymark.curriculum.readability.Sentences;

/**
 * The limits of curriculum.md 3.1 for adult modules. It names none for Spanish: 55, where INFLESZ calls a text normal,
 * is our own.
 */
final class ModulesReadPlainly implements CourseRule {
    private static final double GRADE = 10;
    private static final double INFLESZ = 55;
    private static final int MEAN = 20;
    private static final int LONGEST = 32;

    @Override
    public String says() {
        return "A module reads at grade 10 or easier, in sentences of 20 words on average and 32 at most.";
    }

    @Override
    public Stream<Finding> check(Module module, Library library) {
        return Wording.LANGUAGES.stream().flatMap(language -> check(module, library, language));
    }

    private static Stream<Finding> check(Module module, Library library, String language) {
        String text = Spoken.lines(told(module), language);
        Readability read = Spoken.measure(text, module.vocabulary(), library, language);
        boolean plain = language.equals("es") ? read.inflesz() >= INFLESZ : read.fleschKincaid() <= GRADE;
        Stream<Finding> whole = plain && read.mean() <= Wording.atMost(MEAN, language)
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.heading(module, "Learn", language),
                        String.format(
                                Locale.ROOT,
                                "The module reads at grade %.1f or INFLESZ %.0f, %.1f words a sentence.",
                                read.fleschKincaid(),
                                read.inflesz(),
                                read.mean()),
                        "Shorten sentences or take plainer words."));
        return Stream.concat(whole, longest(module, text, language));
    }

    private static Stream<Prose> told(Module module) {
        return Stream.concat(
                module.steps().stream().map(Chapter::prose),
                Stream.of(module.begin(), module.together(), module.card(), module.close()));
    }

    private static Stream<Finding> longest(Module module, String text, String language) {
        int most = Wording.atMost(LONGEST, language);
        return Sentences.of(text).stream()
                .filter(sentence -> Sentences.words(sentence).size() > most)
                .map(sentence -> Finding.error(
                        Lines.opening(module.files(), "module." + language + ".md", sentence),
                        "A sentence has " + Sentences.words(sentence).size() + " words.",
                        "Use at most " + most + "."));
    }
}
