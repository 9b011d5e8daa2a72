package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

final class MandateTimesAreKnown implements MandateRule {
    @Override
    public String says() {
        return "A requirement says how often, or that it is not stated, and a day of a mandate is in the calendar.";
    }

    @Override
    public Stream<Finding> check(Mandate mandate, Library library) {
        Stream<Finding> often = mandate.requirements().stream()
                .filter(requirement -> !Mandate.OFTEN.contains(requirement.often()))
                .map(requirement -> Finding.error(
                        mandate.begin(requirement.id()),
                        "`" + requirement.often() + "` does not say how often.",
                        "Write one of " + Mandate.OFTEN + "."));
        return Stream.concat(often, mandate.days().stream().flatMap(day -> check(mandate, day)));
    }

    private static Stream<Finding> check(Mandate mandate, Mandate.DueDay day) {
        if (!Mandate.DUTIES.contains(day.what())) {
            return Stream.of(Finding.error(
                    mandate.begin(day.id()),
                    "`" + day.what() + "` is nothing that a district does on a day.",
                    "Write one of " + Mandate.DUTIES + "."));
        }
        return day.day().isEmpty() || Dates.isDayOfAYear(day.day())
                ? Stream.of()
                : Stream.of(Finding.error(
                        mandate.begin(day.id()),
                        "`" + day.day() + "` is no day.",
                        "Write month and day as 12-01, or null where the source names none."));
    }
}
