package org.waymark.recount;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Score;

/** Scores and results by objective, as submitted and since each decision about a key; and how many answers were late. */
final class Scores implements Check {
    private final Map<String, Map<String, AssessmentItem>> items = new HashMap<>();
    private final Map<String, Score> asWritten = new HashMap<>();

    @Override
    public void of(Work work, Findings findings) {
        work.all().forEach(sitting -> {
            if (work.purged() && sitting.responses().isEmpty()) {
                findings.skipped("submissions");
                return;
            }
            findings.looked("submissions", 1);
            marks(work, sitting, findings);
            lateness(sitting, findings);
        });
    }

    /** Whoever submits after a decision is marked by it at once; each later decision marks everybody anew. */
    private void marks(Work work, Sitting sitting, Findings findings) {
        Decisions decisions = work.decisions();
        int first = sitting.marks().first(decisions.last());
        TreeSet<Integer> wanted = new TreeSet<>(java.util.Set.of(0));
        for (int number = first; number <= decisions.last(); number++) {
            wanted.add(number);
        }
        findings.same(
                "rescore",
                sitting.id(),
                "what it was marked by",
                new TreeSet<>(sitting.marks().all().keySet()),
                wanted);
        sitting.marks().all().forEach((number, stored) -> {
            AnswerKey key = decisions.key(number == 0 ? first - 1 : number);
            compare(work, sitting, stored, key, findings);
        });
    }

    private void compare(Work work, Sitting sitting, Marked stored, AnswerKey key, Findings findings) {
        try {
            Marked counted = Marked.of(objectives(work, sitting, key));
            findings.same("score", sitting.id(), "the score", stored.total(), counted.total());
            findings.same(
                    "objective", sitting.id(), "the results by objective", stored.objectives(), counted.objectives());
        } catch (IllegalArgumentException e) {
            findings.differs("response", sitting.id(), "a response is none that its item takes");
        }
    }

    private Map<String, Score> objectives(Work work, Sitting sitting, AnswerKey key) {
        Map<String, AssessmentItem> items = items(work, sitting.part());
        Map<String, Score> objectives = new LinkedHashMap<>();
        for (Given one : sitting.counting().values()) {
            AssessmentItem item = items.get(one.item());
            if (item != null) {
                objectives.merge(item.objective(), score(work, item, one, key), Score::plus);
            }
        }
        return objectives;
    }

    /** The same items are asked of very many classes. */
    private Map<String, AssessmentItem> items(Work work, String part) {
        return items.computeIfAbsent(
                work.lesson().version() + " " + part + " " + work.firstForm(), name -> work.byId(part));
    }

    /** And the same answers are given by very many students. */
    private Score score(Work work, AssessmentItem item, Given given, AnswerKey key) {
        return key.decided().isEmpty()
                ? asWritten.computeIfAbsent(
                        work.lesson().version() + " " + item.id() + " " + given.value(),
                        name -> item.score(given.response()))
                : key.score(item, given.response());
    }

    /** Until when it was in time is not kept with a submission; what is kept must not contradict itself. */
    private static void lateness(Sitting sitting, Findings findings) {
        Collection<Given> counting = sitting.counting().values();
        boolean odd = sitting.lateAnswers() > counting.size()
                || !counting.isEmpty() && sitting.late() != (sitting.lateAnswers() > 0);
        if (odd) {
            findings.differs(
                    "late",
                    sitting.id(),
                    sitting.lateAnswers() + " late answers of " + counting.size() + ", and it says "
                            + (sitting.late() ? "late" : "in time"));
        }
    }
}
