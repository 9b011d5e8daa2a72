package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.waymark.district.disclosure.Costs;
import org.waymark.district.disclosure.Disclosure;
import org.waymark.district.disclosure.Edition;
import org.waymark.district.disclosure.Gate;
import org.waymark.district.disclosure.Outcome;
import org.waymark.district.disclosure.Proof;
import org.waymark.district.disclosure.PublishedTable;
import org.waymark.district.disclosure.Rules;
import org.waymark.district.disclosure.Shown;
import org.waymark.district.disclosure.Table;
import org.waymark.district.disclosure.Unprotected;
import org.waymark.district.disclosure.Verdict;

/**
 * {@code bin/bench suppression}: what protection costs, in counts that are not shown, and in seconds; and that it holds.
 * Beside it the usual rule on exact counts (two hidden in each line), and of small tables the fewest that can be hidden.
 */
public final class SuppressionBench {
    private static final int TABLES = Integer.getInteger("bench.tables", 300);
    private static final int SMALL = Integer.getInteger("bench.small", 30);
    private static final int DISTRICTS = Integer.getInteger("bench.districts", 20);
    private static final int WEEKS = Integer.getInteger("bench.weeks", 40);
    private static final Gate NONE = year -> new Verdict(List.of(), new Proof(0, 0, 0, 0));

    private SuppressionBench() {}

    public static void main(String[] arguments) {
        tables();
        optimum();
        districts();
        year();
    }

    private static void say(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "bench: %s = %.3f %s%n", name, value, unit);
    }

    private static Edition edition(PublishedTable table) {
        return new Edition(Rules.USUAL, List.of(table), List.of());
    }

    private static Edition published(Table table, Gate gate) {
        Outcome outcome = new Disclosure(Rules.USUAL, gate).tables(List.of(table), List.of());
        return outcome instanceof Outcome.Published made ? made.edition() : null;
    }

    private static long hidden(Edition edition) {
        return edition.tables().stream()
                .flatMap(table -> Arrays.stream(table.shown()).flatMap(Arrays::stream))
                .filter(Shown::isHidden)
                .count();
    }

    private static int cells(Table table) {
        return table.groups().size() * table.kinds().size();
    }

    private static boolean isBroken(Edition edition) {
        return !BruteAttack.onFresh(List.of(edition), Adversary.PUBLIC).leaks().isEmpty();
    }

    /** Random tables of one release, as docs/benchmarks.md describes them. */
    private static void tables() {
        double[] sums = new double[6];
        for (int seed = 0; seed < TABLES; seed++) {
            Table table = RandomTable.of(seed);
            Edition ours = published(table, new LinearAttack());
            Edition lines = edition(Unprotected.twoInEachLine(table, Rules.USUAL.minimum()));
            sums[0] += ours == null ? cells(table) : hidden(ours);
            sums[1] += hidden(lines);
            sums[2] += cells(table);
            sums[3] += ours != null && isBroken(ours) ? 1 : 0;
            sums[4] += isBroken(lines) ? 1 : 0;
            sums[5] += isBroken(edition(Unprotected.naive(table, Rules.USUAL.minimum()))) ? 1 : 0;
        }
        say("suppression.tables.hidden.share", sums[0] / sums[2], "of the counts");
        say("suppression.lines.hidden.share", sums[1] / sums[2], "of the counts, by the rule of two in each line");
        say("suppression.tables.leaks", sums[3], "of " + TABLES + " tables");
        say("suppression.lines.leaks", sums[4], "of " + TABLES + " tables, by the rule of two in each line");
        say("suppression.naive.leaks", sums[5], "of " + TABLES + " tables, where only small counts are hidden");
    }

    /** Three schools by two bands, where the fewest can be found. */
    private static void optimum() {
        double[] sums = new double[4];
        for (int seed = 0; seed < SMALL; seed++) {
            Table table = small(seed);
            Edition ours = published(table, new LinearAttack());
            Shown[][] ranges = published(table, NONE).tables().get(0).shown();
            OptionalInt fewest = new Optimum(table, ranges).fewest();
            if (fewest.isPresent() && ours != null) {
                sums[0] += hidden(ours);
                sums[1] += fewest.getAsInt();
                sums[2] += cells(table);
                sums[3]++;
            }
        }
        say("suppression.small.hidden.share", sums[0] / sums[2], "of the counts of " + (int) sums[3] + " small tables");
        say("suppression.small.optimum.share", sums[1] / sums[2], "of the counts of the same tables, at the fewest");
    }

    private static Table small(int seed) {
        Random chance = new Random(seed);
        int[][] counts = new int[4][3];
        for (int group = 0; group < 3; group++) {
            for (int kind = 0; kind < 2; kind++) {
                int people = chance.nextInt(3) == 0 ? 1 + chance.nextInt(12) : 5 + chance.nextInt(60);
                counts[group][kind] = people;
                counts[group][2] += people;
                counts[3][kind] += people;
                counts[3][2] += people;
            }
        }
        List<String> schools = List.of("one", "two", "three", "all");
        return new Table("table", "school", schools, List.of("K-2", "3-5", "all"), true, counts, null, null);
    }

    /** Small districts over some weeks, attacked as a whole by the public and by teachers. */
    private static void districts() {
        int leaks = 0;
        int withheld = 0;
        Costs costs = new Costs(0, 0, 0, 0);
        for (int seed = 0; seed < DISTRICTS; seed++) {
            Population population =
                    new Population(seed, new Shape(2 + seed % 5, 3, 30, 3, 2, seed % 2 == 0, false, 50));
            List<Edition> year = new ArrayList<>();
            for (int week = 0; week < 4; week++) {
                population.week();
                Outcome outcome = new Disclosure(Rules.USUAL, new LinearAttack())
                        .tables(new Counting(population).reached(), year);
                withheld += outcome instanceof Outcome.Withheld ? 1 : 0;
                costs = add(costs, outcome, year);
            }
            for (Adversary adversary : Adversary.values()) {
                leaks += BruteAttack.on(year, adversary).leaks().size();
            }
        }
        say("suppression.leaks", leaks, "counts in " + DISTRICTS + " districts over 4 weeks");
        say("suppression.districts.hidden.share", costs.hidden(), "of the counts of these small districts");
        say("suppression.districts.withheld", withheld, "of " + 4 * DISTRICTS + " tables");
    }

    private static Costs add(Costs costs, Outcome outcome, List<Edition> year) {
        if (outcome instanceof Outcome.Published made) {
            year.add(made.edition());
            Costs more = made.costs();
            return new Costs(
                    costs.primary() + more.primary(),
                    costs.secondary() + more.secondary(),
                    costs.shown() + more.shown(),
                    costs.carried() + more.carried());
        }
        return costs;
    }

    /** 200 schools, a year of weekly releases of one table and one share. */
    private static void year() {
        Population population = new Population(0, Shape.LARGE);
        List<Edition> tables = new ArrayList<>();
        List<Edition> shares = new ArrayList<>();
        Costs costs = new Costs(0, 0, 0, 0);
        for (int week = 1; week <= WEEKS; week++) {
            population.week();
            Counting counting = new Counting(population);
            Disclosure disclosure = new Disclosure(Rules.USUAL, new LinearAttack());
            long begin = System.nanoTime();
            costs = add(costs, disclosure.tables(counting.reached(), tables), tables);
            long middle = System.nanoTime();
            costs = add(costs, disclosure.shares(counting.recall(), shares), shares);
            long end = System.nanoTime();
            if (week == 1 || week % 10 == 0) {
                say("suppression.year.table." + week, (middle - begin) / 1e9, "s");
                say("suppression.year.share." + week, (end - middle) / 1e9, "s");
            }
        }
        say("suppression.hidden.share", costs.hidden(), "of the counts of 200 schools over " + WEEKS + " weeks");
        say("suppression.year.withheld", 2 * WEEKS - tables.size() - shares.size(), "of " + 2 * WEEKS);
    }
}
