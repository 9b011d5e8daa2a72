package org.waymark.consent;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Families;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.roster.Students;

/** Which variant of a lesson a student takes: every rule with every decision, before, on and after each one's day. */
class VariantIT extends InSchool {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate RULED = LocalDate.of(2026, 9, 1);
    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 1);
    private static final String STRAND = "online";

    @Inject
    Rooms rooms;

    @Inject
    Families families;

    @Inject
    Archive archive;

    private Room room;

    @BeforeEach
    void aClass() {
        room = rooms.make(7, 2);
    }

    private boolean takesAlternate(Students.Student student, String strand, Instant at) {
        return archive.rows(room.district(), "select takes_alternate(?, ?, ?)", student.id(), strand, at)
                .contains("t");
    }

    private boolean onDay(String strand, LocalDate day) {
        return takesAlternate(
                room.first(), strand, day.atTime(12, 0).atZone(CHICAGO).toInstant());
    }

    /** Written down by hand, and not computed as the product does. */
    private static boolean expected(Rule rule, Decision decision) {
        return switch (decision == null ? "none" : decision.code()) {
            case "refuses" -> true;
            case "permits" -> false;
            default -> rule == Rule.OPT_IN;
        };
    }

    @Test
    void everyRuleWithEveryDecisionOnEveryDay() {
        List<Executable> all = new ArrayList<>();
        List<Rule> rules = new ArrayList<>(Arrays.asList(Rule.values()));
        rules.add(null);
        List<Decision> decisions = new ArrayList<>(Arrays.asList(Decision.values()));
        decisions.add(null);
        rules.forEach(rule -> decisions.forEach(decision -> all.add(() -> everyDay(rule, decision))));
        assertAll(all);
    }

    private void everyDay(Rule rule, Decision decision) {
        room = rooms.make(7, 2);
        if (rule != null) {
            families.rule(room, STRAND, rule.code(), 0, RULED);
        }
        if (decision != null) {
            families.decide(room, room.first(), STRAND, decision, DECIDED);
        }
        String what = rule + " and " + decision;
        assertEquals(false, onDay(STRAND, RULED.minusDays(1)), what + ", before both");
        assertEquals(expected(rule, null), onDay(STRAND, RULED), what + ", on the rule's day");
        assertEquals(expected(rule, null), onDay(STRAND, DECIDED.minusDays(1)), what + ", before the decision");
        assertEquals(expected(rule, decision), onDay(STRAND, DECIDED), what + ", on the decision's day");
        assertEquals(expected(rule, decision), onDay(STRAND, DECIDED.plusYears(1)), what + ", long after");
        assertEquals(false, onDay("boundaries", DECIDED), what + ", another strand");
    }

    @Test
    void aDayBeginsAtMidnightOfTheDistrict() {
        families.decide(room, room.first(), STRAND, Decision.REFUSES, DECIDED);
        Instant midnight = DECIDED.atStartOfDay(CHICAGO).toInstant();
        assertEquals(false, takesAlternate(room.first(), STRAND, midnight.minusMillis(1)));
        assertEquals(true, takesAlternate(room.first(), STRAND, midnight));
    }

    @Test
    void theLatestDayHoldsAndOfOneDayTheNewestRow() {
        families.decide(room, room.first(), STRAND, Decision.REFUSES, DECIDED.plusDays(10));
        families.decide(room, room.first(), STRAND, Decision.PERMITS, DECIDED);
        assertEquals(true, onDay(STRAND, DECIDED.plusDays(10)), "a later day is not undone by a row recorded later");
        families.decide(room, room.first(), STRAND, Decision.PERMITS, DECIDED.plusDays(10));
        assertEquals(false, onDay(STRAND, DECIDED.plusDays(10)));
        families.rule(room, STRAND, "opt-in", 0, RULED);
        families.rule(room, STRAND, "none", 0, RULED);
        assertEquals(false, takesAlternate(room.students().get(1), STRAND, noon(DECIDED)));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(CHICAGO).toInstant();
    }

    @Test
    void aDecisionAboutAllStrandsStandsAmongThoseAboutOne() {
        families.decide(room, room.first(), "all", Decision.REFUSES, RULED);
        families.decide(room, room.first(), STRAND, Decision.PERMITS, DECIDED);
        assertEquals(true, onDay("boundaries", DECIDED));
        assertEquals(true, onDay(STRAND, DECIDED.minusDays(1)));
        assertEquals(false, onDay(STRAND, DECIDED));
        families.decide(room, room.first(), "all", Decision.REFUSES, DECIDED.plusDays(1));
        assertEquals(true, onDay(STRAND, DECIDED.plusDays(1)));
    }

    @Test
    void anotherChildAndAnotherDistrictAreNotMeant() {
        Room foreign = rooms.make(7, 2);
        families.rule(room, STRAND, "opt-in", 0, RULED);
        families.decide(room, room.first(), STRAND, Decision.PERMITS, RULED);
        assertEquals(true, takesAlternate(room.students().get(1), STRAND, noon(DECIDED)));
        room = foreign;
        assertEquals(false, onDay(STRAND, DECIDED));
    }

    @Test
    void nothingIsEverEditedAway() {
        families.rule(room, STRAND, "opt-in", 0, RULED);
        families.decide(room, room.first(), STRAND, Decision.REFUSES, DECIDED);
        assertAll(List.of(
                        "update permission_decision set decision = 'permits'",
                        "delete from permission_decision",
                        "update permission_rule set rule = 'none'",
                        "delete from permission_rule",
                        "delete from permission_notice",
                        "update permission_notice set opens_on = '2026-01-01'",
                        "delete from alternate_completion",
                        "update alternate_completion set finished_at = '2026-01-01'")
                .stream()
                .map(statement ->
                        () -> assertThrows(RuntimeException.class, () -> archive.change(room.district(), statement))));
        assertEquals(1, archive.count(room.district(), "permission_decision where decision = 'refuses'"));
        assertEquals(1, archive.count(room.district(), "permission_rule where rule = 'opt-in'"));
    }
}
