package org.waymark.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A district's rule as an officer chooses it, from the beginning of a day on. */
public record HelpRuleForm(String quiet, String hard, String from) {
    static final List<Integer> MINUTES = List.of(3, 5, 8, 10, 15, 20, 30, HelpRule.NEVER);
    static final List<Integer> ANSWERS = List.of(2, 3, 4, 5, HelpRule.NEVER);
    private static final int LONGEST = 366;

    static HelpRuleForm of(HelpRule rule, LocalDate today) {
        return new HelpRuleForm(
                String.valueOf(rule.quietMinutes()), String.valueOf(rule.notYetRight()), today.toString());
    }

    /** Message keys by field; empty when all is well. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new TreeMap<>();
        if (number(quiet, MINUTES).isEmpty()) {
            errors.put("quiet", "rule.choose");
        }
        if (number(hard, ANSWERS).isEmpty()) {
            errors.put("hard", "rule.choose");
        }
        if (day().filter(day -> !day.isBefore(today) && day.isBefore(today.plusDays(LONGEST)))
                .isEmpty()) {
            errors.put("from", "rule.day");
        }
        return errors;
    }

    /** The rule; ask for errors first. */
    HelpRule rule() {
        return new HelpRule(
                number(quiet, MINUTES).orElseThrow(), number(hard, ANSWERS).orElseThrow());
    }

    /** Today is from now on: what has been is not decided afterwards. */
    Instant holdsFrom(ZoneId zone, Instant now) {
        Instant begin = day().orElseThrow().atStartOfDay(zone).toInstant();
        return begin.isBefore(now) ? now : begin;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(from == null ? "" : from));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // what the form then says at this field
        }
    }

    private static Optional<Integer> number(String text, List<Integer> offered) {
        return offered.stream().filter(one -> String.valueOf(one).equals(text)).findFirst();
    }
}
