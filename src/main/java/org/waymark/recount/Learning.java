package org.waymark.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.Score;

/** What a class learned: the means before and after, and what was misunderstood, in the step that is published. */
final class Learning implements Check {
    @Override
    public void of(Work work, Findings findings) {
        Published.Learned stored = work.published().learned;
        if (stored == null) {
            return;
        }
        if (work.purged()) {
            findings.skipped("gain");
            return;
        }
        findings.looked("gain", 1);
        List<Step.Verdict> verdicts = IntStream.rangeClosed(0, work.decisions().last())
                .mapToObj(number -> verdict(work, number, stored))
                .toList();
        if (verdicts.contains(Step.Verdict.SAME)) {
            return;
        }
        if (verdicts.contains(Step.Verdict.OPEN)) {
            findings.skipped("gain");
            return;
        }
        findings.differs(
                "gain",
                work.id(),
                "of " + stored.students() + " students, the means or what was misunderstood"
                        + " are not those of the first of them");
    }

    private static Step.Verdict verdict(Work work, int number, Published.Learned stored) {
        AnswerKey key = work.decisions().key(number);
        List<Pairs> pairs = Pairs.of(work, number);
        Misunderstood misunderstood = new Misunderstood(work, key);
        List<Map<String, Score>> shown = pairs.stream()
                .map(pair -> misunderstood.of(List.of(pair.before(), pair.quiz())))
                .toList();
        TreeSet<String> names = new TreeSet<>(work.published().misconceptions.keySet());
        shown.forEach(one -> names.addAll(one.keySet()));
        List<Step.Counted> counted = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            counted.add(
                    new Step.Counted(pairs.get(i).quiz().submitted(), adds(pairs.get(i), number, names, shown.get(i))));
        }
        return Step.of(counted, stored.students(), published(stored, names, work.published().misconceptions));
    }

    private static long[] adds(Pairs pair, int number, TreeSet<String> names, Map<String, Score> shown) {
        return row(
                Pairs.share(pair.before().marks().standing(number)),
                Pairs.share(pair.quiz().marks().standing(number)),
                names,
                shown);
    }

    private static long[] published(Published.Learned stored, TreeSet<String> names, Map<String, Score> shown) {
        double all = Pairs.WHOLE * stored.students() / 100.0;
        return row(Math.round(stored.before() * all), Math.round(stored.after() * all), names, shown);
    }

    private static long[] row(long before, long after, TreeSet<String> names, Map<String, Score> shown) {
        return LongStream.concat(
                        LongStream.of(before, after),
                        names.stream()
                                .map(name -> shown.getOrDefault(name, Score.NONE))
                                .flatMapToLong(score -> LongStream.of(score.correct(), score.answered())))
                .toArray();
    }
}
