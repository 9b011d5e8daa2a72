package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

/** What is said of a law can be looked up: by whom, where, and how old the text is. */
final class MandatesCiteTheirSources implements MandateRule {
    @Override
    public String says() {
        return "Whatever is verified of a mandate has a source with its address, and each source a date or a day it was seen.";
    }

    @Override
    public Stream<Finding> check(Mandate mandate, Library library) {
        return Stream.concat(
                mandate.sources().values().stream().flatMap(source -> source(mandate, source)),
                mandate.statements().stream().flatMap(statement -> statement(mandate, statement)));
    }

    private static Stream<Finding> source(Mandate mandate, Mandate.Source source) {
        Place place = mandate.place(source.where());
        Stream<Finding> address = source.where().matches("https?://\\S+")
                ? Stream.of()
                : Stream.of(Finding.error(
                        place, "The source `" + source.id() + "` has no address.", "Write `where: https://...`."));
        return Stream.concat(address, dates(place, source));
    }

    private static Stream<Finding> dates(Place place, Mandate.Source source) {
        if (source.dated().isEmpty() && source.seen().isEmpty()) {
            return Stream.of(Finding.error(
                    place,
                    "The source `" + source.id() + "` has no date.",
                    "Write `dated:` for the text's own, or `seen:` for the day on which you read it."));
        }
        return Stream.of(source.dated(), source.seen())
                .filter(date -> !date.isEmpty() && !Dates.isDate(date))
                .map(date -> Finding.error(place, "`" + date + "` is no date.", "Write 2026, 2026-11 or 2026-11-30."));
    }

    private static Stream<Finding> statement(Mandate mandate, Mandate.Statement statement) {
        Place place = mandate.begin(statement.id());
        Stream<Finding> unknown = statement.sources().stream()
                .filter(name -> !mandate.sources().containsKey(name))
                .map(name -> Finding.error(
                        place, "There is no source `" + name + "`.", "Correct it, or add it to `sources`."));
        return statement.verified() && statement.sources().isEmpty()
                ? Stream.of(Finding.error(
                        place,
                        "`" + statement.id() + "` is verified and has no source.",
                        "Name where it was read, or write `status: not-verified`."))
                : unknown;
    }
}
