package org.waymark.curriculum.authoring;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.curriculum.readability.Readability;

/** The floors of curriculum.md 3.1. Both scales run the other way: higher is easier. */
final class FitsTheGradeInSpanish implements Rule {
    private record Floor(double inflesz, double fernandezHuerta) {}

    private static final Map<String, Floor> FLOORS = Map.of(
            "K-2", new Floor(80, 90),
            "3-5", new Floor(75, 85),
            "6-8", new Floor(68, 75),
            "9-12", new Floor(60, 65));

    @Override
    public String says() {
        return "Spanish reads easily enough for the band, by INFLESZ and Fernández Huerta.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        Floor floor = FLOORS.get(lesson.band());
        if (floor == null) {
            return Stream.of();
        }
        Measures measures = Measures.of(lesson, library, "es");
        return Stream.concat(
                check(lesson, "Learn", measures.main(), floor), check(lesson, "Welcome", measures.told(), floor));
    }

    private static Stream<Finding> check(Lesson lesson, String part, Readability read, Floor floor) {
        boolean easy = read.inflesz() >= floor.inflesz() && read.fernandezHuerta() >= floor.fernandezHuerta();
        return read.words() < FitsTheGradeInEnglish.ENOUGH || easy
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.heading(lesson, part, "es"),
                        String.format(
                                Locale.ROOT,
                                "The text from here reads at INFLESZ %.0f and Fernández Huerta %.0f.",
                                read.inflesz(),
                                read.fernandezHuerta()),
                        String.format(
                                Locale.ROOT,
                                "Shorten sentences or take shorter words: at least %.0f and %.0f in %s.",
                                floor.inflesz(),
                                floor.fernandezHuerta(),
                                lesson.band())));
    }
}
