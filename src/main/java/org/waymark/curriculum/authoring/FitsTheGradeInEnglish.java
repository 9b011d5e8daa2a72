package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.waymark.curriculum.readability.Readability;

/** The ceilings of curriculum.md 3.1, for the teaching text and for all that is told. */
final class FitsTheGradeInEnglish implements Rule {
    /** Words under which the formulas are noise. */
    static final int ENOUGH = 100;

    private record Ceiling(String formula, ToDoubleFunction<Readability> grade, double most) {}

    private static final Map<String, List<Ceiling>> CEILINGS = Map.of(
            "K-2", List.of(spache(2.5), fleschKincaid(2.0)),
            "3-5", List.of(spache(4.0), fleschKincaid(4.5), daleChall(5.5)),
            "6-8", List.of(fleschKincaid(6.5), daleChall(6.9)),
            "9-12", List.of(fleschKincaid(8.5), daleChall(7.9)));

    @Override
    public String says() {
        return "English reads at the low end of the band's grades, by Spache, Flesch-Kincaid and Dale-Chall.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        Measures measures = Measures.of(lesson, library, "en");
        return CEILINGS.getOrDefault(lesson.band(), List.of()).stream()
                .flatMap(ceiling -> Stream.of(
                                check(lesson, "Learn", measures.main(), ceiling),
                                check(lesson, "Welcome", measures.told(), ceiling))
                        .flatMap(finding -> finding)
                        .limit(1));
    }

    private static Stream<Finding> check(Lesson lesson, String part, Readability read, Ceiling ceiling) {
        double grade = ceiling.grade().applyAsDouble(read);
        return read.words() < ENOUGH || grade <= ceiling.most()
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.heading(lesson, part, "en"),
                        String.format(Locale.ROOT, "The text from here reads at %s %.1f.", ceiling.formula(), grade),
                        String.format(
                                Locale.ROOT,
                                "Shorten sentences or take plainer words: at most %.1f in %s.",
                                ceiling.most(),
                                lesson.band())));
    }

    private static Ceiling spache(double most) {
        return new Ceiling("Spache", Readability::spache, most);
    }

    private static Ceiling fleschKincaid(double most) {
        return new Ceiling("Flesch-Kincaid", Readability::fleschKincaid, most);
    }

    private static Ceiling daleChall(double most) {
        return new Ceiling("Dale-Chall", Readability::daleChall, most);
    }
}
