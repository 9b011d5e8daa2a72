package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The help box of curriculum.md 3.4: an emergency number for all, and from grade 6 a line that young people can use. */
final class HelpServesEveryBand implements Rule {
    /** Whose lines are shown so far. */
    private static final String COUNTRY = "US";

    private static final String EMERGENCY = "emergency";
    /** How many lines a band sees at least. */
    private static final Map<String, Integer> LEAST = Map.of("K-2", 1, "3-5", 1, "6-8", 2, "9-12", 2);

    @Override
    public String says() {
        return "Every band sees the emergency number, and from grade 6 on a help line that young people can use.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        List<String> seen = library.help().stream()
                .filter(line -> line.country().equals(COUNTRY))
                .filter(line -> line.bands().contains(lesson.band()))
                .map(HelpLine::id)
                .toList();
        int least = LEAST.getOrDefault(lesson.band(), 0);
        return seen.size() >= least && (least == 0 || seen.contains(EMERGENCY))
                ? Stream.of()
                : Stream.of(Finding.error(
                        Place.top("help.yaml"),
                        "Students of " + lesson.band() + " see " + seen + ".",
                        "Give `" + EMERGENCY + "` and, from grade 6, a help line this band."));
    }
}
