package org.waymark.curriculum;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.curriculum.item.Text;

/** A statement about a mandate with all that one has to know to look it up. */
public record Said(String id, Text says, boolean verified, String asOf, List<Mandate.Source> sources) {
    /** Stands in every table that speaks of a mandate: a row is copied without its page. */
    public static final String CAUTION = "check with counsel";

    static Said of(Mandate mandate, Mandate.Statement statement) {
        return new Said(
                statement.id(), statement.says(), statement.verified(), statement.asOf(), mandate.sources(statement));
    }

    static Said of(Mandate mandate, String statement) {
        return of(mandate, mandate.statement(statement).orElseThrow());
    }

    /** What a requirement rests on. */
    public static List<Said> of(Mandate mandate, Mandate.Requirement requirement) {
        return requirement.statements().stream().map(name -> of(mandate, name)).toList();
    }

    /** What a day rests on. */
    public static Said of(Mandate mandate, Mandate.DueDay day) {
        return of(mandate, day.statement());
    }

    /** For a table: each statement and how far it is known. */
    public static String status(List<Said> all) {
        return all.stream()
                .map(one -> one.id() + ": " + (one.verified() ? ("verified " + one.asOf()).strip() : "not verified"))
                .collect(Collectors.joining("; "));
    }

    /** For a table: every address once. */
    public static String addresses(List<Said> all) {
        return all.stream()
                .flatMap(one -> one.sources().stream())
                .map(Mandate.Source::where)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** A year, a month or a day as people write it. */
    public static String date(String written, Locale locale) {
        boolean spanish = locale.getLanguage().equals("es");
        return switch (written.length()) {
            case 10 ->
                format(spanish ? "d 'de' MMMM 'de' y" : "MMMM d, y", locale).format(LocalDate.parse(written));
            case 7 -> format(spanish ? "MMMM 'de' y" : "MMMM y", locale).format(YearMonth.parse(written));
            default -> written;
        };
    }

    /** A day of every year, such as {@code 12-01}. */
    public static String dayOfYear(String written, Locale locale) {
        boolean spanish = locale.getLanguage().equals("es");
        return format(spanish ? "d 'de' MMMM" : "MMMM d", locale).format(MonthDay.parse("--" + written));
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
