package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.waymark.district.disclosure.Shares;
import org.waymark.district.disclosure.Table;

/** Counts a population as a release does. */
record Counting(Population population) {

    /** Students reached, by strand and at all. */
    List<Table> reached() {
        int strands = population.shape.strands();
        return tables(
                "reached",
                names("strand", strands, "all"),
                false,
                (student, kind) -> kind == strands ? student.isReached() : student.strands[kind]);
    }

    /** What students who are reached have taken: one of two. */
    List<Table> taken() {
        return tables(
                "taken",
                List.of("quiz", "task", "all"),
                true,
                (student, kind) -> student.isReached() && (kind == 2 || student.alternate == (kind == 1)));
    }

    List<Shares> recall() {
        return List.of(
                shares("school", population.shape.schools(), student -> student.school, ceilings()),
                shares("band", population.shape.bands(), student -> student.band, total()));
    }

    private List<Table> tables(
            String measure, List<String> kinds, boolean exclusive, BiPredicate<Student, Integer> of) {
        return List.of(
                table(
                        measure,
                        "school",
                        population.shape.schools(),
                        kinds,
                        exclusive,
                        of,
                        one -> one.school,
                        ceilings()),
                table(measure, "band", population.shape.bands(), kinds, exclusive, of, one -> one.band, total()));
    }

    private Table table(
            String measure,
            String by,
            int groups,
            List<String> kinds,
            boolean exclusive,
            BiPredicate<Student, Integer> of,
            ToIntFunction<Student> place,
            int[] ceilings) {
        int[][] counts = new int[groups + 1][kinds.size()];
        int[][] largest = new int[groups + 1][kinds.size()];
        for (int kind = 0; kind < kinds.size(); kind++) {
            int column = kind;
            int[][] cells = count(groups, place, student -> of.test(student, column));
            for (int group = 0; group <= groups; group++) {
                counts[group][kind] = cells[0][group];
                largest[group][kind] = cells[1][group];
            }
        }
        return new Table(measure, by, names(by, groups, "district"), kinds, exclusive, counts, largest, ceilings);
    }

    private Shares shares(String by, int groups, ToIntFunction<Student> place, int[] ceilings) {
        int[][] asked = count(groups, place, student -> student.asked);
        int[][] right = count(groups, place, student -> student.asked && student.right);
        double[] yes = Arrays.stream(right[0]).asDoubleStream().toArray();
        return new Shares("recall", by, names(by, groups, "district"), asked[0], yes, asked[1], ceilings);
    }

    /** How many of each group and of all, and how many of them are in the largest class. */
    private int[][] count(int groups, ToIntFunction<Student> place, Predicate<Student> of) {
        int[][] cells = new int[2][groups + 1];
        Map<List<Integer>, Integer> rooms = new HashMap<>();
        population.students.stream().filter(of).forEach(student -> {
            for (int group : new int[] {place.applyAsInt(student), groups}) {
                cells[0][group]++;
                int inRoom = rooms.merge(List.of(group, student.room), 1, Integer::sum);
                cells[1][group] = Math.max(cells[1][group], inRoom);
            }
        });
        return cells;
    }

    private static List<String> names(String name, int count, String last) {
        List<String> names = new ArrayList<>(
                IntStream.range(0, count).mapToObj(at -> name + at).toList());
        names.add(last);
        return names;
    }

    private int[] ceilings() {
        if (!population.shape.enrollment()) {
            return null;
        }
        int[] ceilings = Arrays.copyOf(population.enrolled, population.enrolled.length + 1);
        ceilings[population.enrolled.length] =
                Arrays.stream(population.enrolled).sum();
        return ceilings;
    }

    /** Enrollment by band is not public here; that of the district is. */
    private int[] total() {
        if (!population.shape.enrollment()) {
            return null;
        }
        int[] ceilings = new int[population.shape.bands() + 1];
        Arrays.fill(ceilings, Table.UNKNOWN);
        ceilings[population.shape.bands()] = Arrays.stream(population.enrolled).sum();
        return ceilings;
    }
}
