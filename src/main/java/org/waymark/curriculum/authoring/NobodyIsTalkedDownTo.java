package org.waymark.curriculum.authoring;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.curriculum.readability.Readability;

/**
 * The floors of curriculum.md 3.1 for the teaching text. They are measured on the words as they stand: a lesson's own
 * hard words are what an older student may expect.
 */
final class NobodyIsTalkedDownTo implements Rule {
    private static final Map<String, Double> FLOORS = Map.of("3-5", 1.5, "6-8", 3.0, "9-12", 5.0);

    @Override
    public String says() {
        return "From grade 3 on, the teaching text is not easier than older students deserve.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        Readability read = Readability.english(Spoken.lines(Spoken.slides(lesson), "en"), Set.of());
        double floor = FLOORS.getOrDefault(lesson.band(), -5.0);
        return read.words() < FitsTheGradeInEnglish.ENOUGH || read.fleschKincaid() >= floor
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.heading(lesson, "Learn", "en"),
                        String.format(
                                Locale.ROOT, "The teaching text reads at Flesch-Kincaid %.1f.", read.fleschKincaid()),
                        String.format(
                                Locale.ROOT, "Join short sentences: at least %.1f in %s.", floor, lesson.band())));
    }
}
