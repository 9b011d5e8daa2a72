package org.waymark.recount;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.curriculum.item.Score;

/** How much a class remembers, in the step that is published. */
final class Remembering implements Check {
    @Override
    public void of(Work work, Findings findings) {
        work.published().remembered.forEach((part, stored) -> {
            findings.looked("retention", 1);
            List<Step.Verdict> verdicts = IntStream.rangeClosed(
                            0, work.decisions().last())
                    .mapToObj(number -> verdict(work.finished(part), number, stored))
                    .toList();
            if (verdicts.contains(Step.Verdict.SAME)) {
                return;
            }
            if (verdicts.contains(Step.Verdict.OPEN)) {
                findings.skipped("retention");
                return;
            }
            findings.differs(
                    "retention",
                    work.id(),
                    "of " + stored.students() + " students in " + part + ", " + stored.score()
                            + " is not what the first of them gave");
        });
    }

    /** It is not kept by how many decisions it was counted, so each number may have been it. */
    private static Step.Verdict verdict(List<Sitting> finished, int number, Published.Remembered stored) {
        return Step.of(
                finished.stream()
                        .map(one -> counted(one, one.marks().standing(number)))
                        .toList(),
                stored.students(),
                new long[] {stored.score().correct(), stored.score().answered()});
    }

    private static Step.Counted counted(Sitting sitting, Score score) {
        return new Step.Counted(sitting.submitted(), new long[] {score.correct(), score.answered()});
    }
}
