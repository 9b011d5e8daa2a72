package org.waymark.recount;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many of a class chose what, in the step that is published. */
final class ClassTallies implements Check {
    @Override
    public void of(Work work, Findings findings) {
        Published published = work.published();
        int tallied = published.tallied == null ? 0 : published.tallied;
        if (tallied == 0 && published.choices.isEmpty()) {
            return;
        }
        if (work.purged()) {
            findings.skipped("tallies");
            return;
        }
        findings.looked("tallies", 1);
        List<Sitting> finished = work.finished("quiz");
        List<String> cells = cells(finished, published);
        Step.Verdict verdict = Step.of(
                finished.stream()
                        .map(one -> new Step.Counted(one.submitted(), adds(one, cells)))
                        .toList(),
                tallied,
                cells.stream()
                        .mapToLong(cell -> published.choices.getOrDefault(cell, 0))
                        .toArray());
        if (verdict == Step.Verdict.OPEN) {
            findings.skipped("tallies");
        } else if (verdict == Step.Verdict.OTHER) {
            name(work, finished, tallied, findings);
        }
    }

    private static List<String> cells(List<Sitting> finished, Published published) {
        TreeSet<String> cells = new TreeSet<>(published.choices.keySet());
        finished.forEach(
                one -> one.counting().values().forEach(given -> cells.add(given.item() + " " + given.choice())));
        return List.copyOf(cells);
    }

    private static long[] adds(Sitting sitting, List<String> cells) {
        Map<String, Given> counting = sitting.counting();
        return cells.stream()
                .mapToLong(cell -> {
                    String[] parts = cell.split(" ", 2);
                    Given given = counting.get(parts[0]);
                    return given != null && given.choice().equals(parts[1]) ? 1 : 0;
                })
                .toArray();
    }

    /** Says which counts are other than those of the quizzes that were finished first. */
    private static void name(Work work, List<Sitting> finished, int tallied, Findings findings) {
        if (tallied > finished.size()) {
            findings.differs(
                    "tally", work.id(), "it is of " + tallied + " quizzes, and " + finished.size() + " are finished");
            return;
        }
        Map<String, Integer> counted = new TreeMap<>();
        finished.subList(0, tallied)
                .forEach(one -> one.counting()
                        .values()
                        .forEach(given -> counted.merge(given.item() + " " + given.choice(), 1, Integer::sum)));
        TreeSet<String> cells = new TreeSet<>(counted.keySet());
        cells.addAll(work.published().choices.keySet());
        for (String cell : cells) {
            int stored = work.published().choices.getOrDefault(cell, 0);
            findings.same("tally", work.id(), cell, stored, counted.getOrDefault(cell, 0));
        }
    }
}
