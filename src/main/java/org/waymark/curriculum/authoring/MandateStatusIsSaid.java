package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;

/** Nothing is stated as law that was not read, and nothing that was read once is stated as today's law. */
final class MandateStatusIsSaid implements MandateRule {
    private static final List<String> ALL = List.of(Mandate.Statement.VERIFIED, Mandate.Statement.NOT_VERIFIED);

    @Override
    public String says() {
        return "Every statement of a mandate is verified as of a date or in a copy that was seen, or says that it is not.";
    }

    @Override
    public Stream<Finding> check(Mandate mandate, Library library) {
        return mandate.statements().stream().flatMap(statement -> check(mandate, statement));
    }

    private static Stream<Finding> check(Mandate mandate, Mandate.Statement statement) {
        Place place = mandate.begin(statement.id());
        if (!ALL.contains(statement.status())) {
            return Stream.of(Finding.error(
                    place, "There is no status `" + statement.status() + "`.", "Write one of " + ALL + "."));
        }
        if (!statement.asOf().isEmpty() && !Dates.isDate(statement.asOf())) {
            return Stream.of(Finding.error(
                    place, "`" + statement.asOf() + "` is no date.", "Write 2026, 2026-11 or 2026-11-30."));
        }
        return statement.verified() == knowsWhen(mandate, statement)
                ? Stream.of()
                : Stream.of(Finding.error(
                        place, problem(statement), "Write `as-of:` with what is verified, and only there."));
    }

    private static boolean knowsWhen(Mandate mandate, Mandate.Statement statement) {
        return !statement.asOf().isEmpty()
                || statement.verified()
                        && mandate.sources(statement).stream()
                                .anyMatch(source -> !source.seen().isEmpty());
    }

    private static String problem(Mandate.Statement statement) {
        return statement.verified()
                ? "`" + statement.id() + "` is verified, and nobody can tell as of when."
                : "`" + statement.id() + "` is not verified and has a date all the same.";
    }
}
