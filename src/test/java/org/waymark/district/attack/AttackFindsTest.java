package org.waymark.district.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.district.disclosure.Disclosure;
import org.waymark.district.disclosure.Edition;
import org.waymark.district.disclosure.Gate;
import org.waymark.district.disclosure.Outcome;
import org.waymark.district.disclosure.Proof;
import org.waymark.district.disclosure.PublishedTable;
import org.waymark.district.disclosure.Rules;
import org.waymark.district.disclosure.Table;
import org.waymark.district.disclosure.Unprotected;
import org.waymark.district.disclosure.Verdict;

/** With less protection the attack succeeds, and the gate refuses whatever it succeeds on. */
class AttackFindsTest {
    private static final int TABLES = 40;
    private static final int DISTRICTS = 8;
    private static final int WEEKS = 5;
    private static final Gate NONE = year -> new Verdict(List.of(), new Proof(0, 0, 0, 0));

    private static Edition edition(PublishedTable table) {
        return new Edition(Rules.USUAL, List.of(table), List.of());
    }

    /** How many tables the whole attack breaks; the gate must pass none of them. */
    private static long broken(Function<Table, Edition> publishing) {
        return IntStream.range(0, TABLES)
                .filter(seed -> {
                    List<Edition> year = List.of(publishing.apply(RandomTable.of(seed)));
                    boolean broken = isBroken(BruteAttack.onFresh(year, Adversary.PUBLIC));
                    assertFalse(broken && new LinearAttack().judge(year).isSafe(), "the gate passes table " + seed);
                    return broken;
                })
                .count();
    }

    private static boolean isBroken(BruteAttack attack) {
        return !attack.leaks().isEmpty();
    }

    @Test
    void hidingOnlySmallCountsLeaksInNearlyEveryTable() {
        assertTrue(broken(table -> edition(Unprotected.naive(table, 10))) >= TABLES * 9 / 10);
    }

    @Test
    void hidingTwoInEachLineLeaksInMany() {
        assertTrue(broken(table -> edition(Unprotected.twoInEachLine(table, 10))) >= TABLES / 3);
    }

    @Test
    void rangesAloneLeak() {
        Disclosure disclosure = new Disclosure(Rules.USUAL, NONE);
        assertTrue(broken(table -> ((Outcome.Published) disclosure.tables(List.of(table), List.of())).edition())
                >= TABLES / 3);
    }

    /** How many districts are broken after some weeks. */
    private static long brokenDistricts(
            Function<Population, BruteAttack> publishing, Function<BruteAttack, List<String>> by) {
        return IntStream.range(0, DISTRICTS)
                .mapToObj(seed -> new Population(seed, new Shape(2 + seed % 4, 3, 20, 3, 2, false, false, 0)))
                .map(publishing)
                .filter(attack -> !by.apply(attack).isEmpty())
                .count();
    }

    @Test
    void exactCountsTellFromWeekToWeekWhoCame() {
        long broken = brokenDistricts(
                population -> {
                    List<Edition> year = new ArrayList<>();
                    for (int week = 0; week < WEEKS; week++) {
                        population.week();
                        year.add(Unprotected.completed(new Counting(population).taken(), Rules.USUAL));
                    }
                    return BruteAttack.onFresh(year, Adversary.PUBLIC);
                },
                BruteAttack::changes);
        assertTrue(broken >= DISTRICTS / 2, "only " + broken);
    }

    @Test
    void withoutTheRuleForOneClassATeacherFindsTheOthers() {
        long broken = brokenDistricts(
                population -> {
                    List<Edition> blind = new ArrayList<>();
                    List<Edition> year = new ArrayList<>();
                    for (int week = 0; week < WEEKS; week++) {
                        population.week();
                        publishBlindly(new Counting(population).reached(), blind, year);
                    }
                    return BruteAttack.on(year, Adversary.TEACHER);
                },
                BruteAttack::leaks);
        assertTrue(broken >= 1, "only " + broken);
    }

    private static void publishBlindly(List<Table> tables, List<Edition> blind, List<Edition> year) {
        Outcome outcome = new Disclosure(Rules.USUAL, new LinearAttack())
                .tables(tables.stream().map(AttackFindsTest::withoutClasses).toList(), blind);
        if (outcome instanceof Outcome.Published made) {
            blind.add(made.edition());
            List<PublishedTable> seen = new ArrayList<>();
            for (int at = 0; at < tables.size(); at++) {
                PublishedTable one = made.edition().tables().get(at);
                seen.add(new PublishedTable(tables.get(at), one.shown(), one.basis()));
            }
            year.add(new Edition(Rules.USUAL, seen, List.of()));
        }
    }

    private static Table withoutClasses(Table table) {
        return new Table(
                table.measure(),
                table.by(),
                table.groups(),
                table.kinds(),
                table.exclusive(),
                table.counts(),
                null,
                table.ceilings());
    }

    @Test
    void whatIsNotTrueIsRefused() {
        PublishedTable table = Unprotected.naive(RandomTable.of(1), 10);
        table.table().counts()[0][0] += 100;
        Verdict verdict = new LinearAttack().judge(List.of(edition(table)));
        assertFalse(verdict.isSafe());
        assertEquals(
                "what would be shown is not true of the counts",
                verdict.refused().get(0).reason());
    }
}
