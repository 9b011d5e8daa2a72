package org.waymark.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Objective;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.Response;
import org.waymark.curriculum.item.Score;
import org.waymark.curriculum.item.Text;
import org.waymark.quiz.TestPart;

/** How far a class is with a quiz, computed from what each student has done. The page and every push show it. */
record Board(List<ProgressPage.Row> students, List<ProgressPage.Reteach> reteach) {
    static final Board EMPTY = new Board(List.of(), List.of());

    static Board of(TestPart quiz, AnswerKey key, Work.Found found, Instant now) {
        List<ProgressPage.Row> rows = found.students().stream()
                .map(done -> row(quiz, key, found, done, now))
                .toList();
        return new Board(rows, reteach(quiz.lesson(), found.students()));
    }

    /** Those rows that are not as they were before. */
    List<ProgressPage.Row> since(Board before) {
        List<ProgressPage.Row> changed = new ArrayList<>(students);
        changed.removeAll(before.students());
        return changed;
    }

    /** Whether other students are in it than before, which is more than rows can say. */
    boolean hasOthersThan(Board before) {
        return !students.stream()
                .map(ProgressPage.Row::id)
                .toList()
                .equals(before.students().stream().map(ProgressPage.Row::id).toList());
    }

    private static ProgressPage.Row row(TestPart quiz, AnswerKey key, Work.Found found, Work.Done done, Instant now) {
        return new ProgressPage.Row(
                done.student(),
                done.name(),
                done.state(),
                done.score() == null ? null : done.score().percent(),
                done.late(),
                again(quiz.lesson(), done.objectives()),
                done.going() == null ? null : help(quiz, key, found, done.going(), now),
                done.alternate() ? "alternate" : "lesson");
    }

    private static HelpRule.Help help(TestPart quiz, AnswerKey key, Work.Found found, Work.Going going, Instant now) {
        Score newest = Score.sum(going.newest().entrySet().stream()
                .map(answer -> score(quiz, key, answer.getKey(), answer.getValue()))
                .toList());
        HelpRule.Help seen = new HelpRule.Help(
                newest.answered(), newest.answered() - newest.correct(), quiet(found.open(), going.last(), now));
        return found.rule().look(seen).orElse(null);
    }

    private static Score score(TestPart quiz, AnswerKey key, String item, Response response) {
        return quiz.item(item).map(one -> key.score(one, response)).orElse(Score.NONE);
    }

    /** Since something came, or since the class opened where that was later. Nobody is asked to work in a closed class. */
    private static Integer quiet(Instant open, Instant last, Instant now) {
        return Optional.ofNullable(open)
                .map(since -> last != null && last.isAfter(since) ? last : since)
                .map(since -> (int) Math.max(0, Duration.between(since, now).toMinutes()))
                .orElse(null);
    }

    static List<Text> again(Lesson lesson, Map<String, Score> objectives) {
        return lesson.objectives().stream()
                .filter(objective -> isNeeded(objectives, objective))
                .map(Objective::says)
                .toList();
    }

    private static boolean isNeeded(Map<String, Score> objectives, Objective objective) {
        return isNeeded(objectives.getOrDefault(objective.id(), Score.NONE));
    }

    static boolean isNeeded(Score score) {
        return score.answered() > 0 && !score.isMastered();
    }

    private static List<ProgressPage.Reteach> reteach(Lesson lesson, List<Work.Done> done) {
        int finished = (int) done.stream().filter(one -> one.score() != null).count();
        return lesson.objectives().stream()
                .map(objective -> new ProgressPage.Reteach(objective.says(), needing(done, objective), finished))
                .toList();
    }

    private static int needing(List<Work.Done> done, Objective objective) {
        return (int) done.stream()
                .filter(one -> isNeeded(one.objectives(), objective))
                .count();
    }
}
