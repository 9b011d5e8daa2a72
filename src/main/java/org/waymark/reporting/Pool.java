package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Response;
import org.waymark.curriculum.item.Score;
import org.waymark.platform.Sql;
import org.waymark.quiz.Regrades;
import org.waymark.reporting.psychometrics.BatchedScores;
import org.waymark.reporting.psychometrics.ItemScores;

/** The same questions in all of a teacher's classes. Every answer is marked by the key of its own assignment. */
@ApplicationScoped
class Pool {
    private static final String ASSIGNMENTS = """
            select a.id from assignment a
            join enrollment e on e.class_id = a.class_id and e.user_id = ? and e.role = 'teacher' and e.ended_at is null
            where a.version = ? and (a.first_form is not distinct from 'A') = ? and a.opens_at <= ?
            order by a.opens_at, a.id""";

    private final Sql sql;
    private final AnalysisBatches batches;
    private final Regrades regrades;

    @Inject
    Pool(Sql sql, AnalysisBatches batches, Regrades regrades) {
        this.sql = sql;
        this.batches = batches;
        this.regrades = regrades;
    }

    Pool() { // for the container's proxy
        this(null, null, null);
    }

    /** The teacher's assignments that ask the same questions, this one among them. */
    List<UUID> assignments(Assignment like, UUID teacher, Instant now) {
        return sql.list(
                ASSIGNMENTS,
                row -> row.getObject(1, UUID.class),
                teacher,
                like.version(),
                "A".equals(like.firstForm()),
                now);
    }

    /** The scores of a teacher's batches: all, or those of this assignment alone. */
    BatchedScores scores(Assignment like, boolean all, List<AssessmentItem> items, UUID teacher, Instant now) {
        batches.make(like, teacher, now);
        Map<UUID, AnswerKey> keys = new HashMap<>();
        List<ItemScores> scores = batches.of(like, teacher).stream()
                .filter(batch ->
                        all || batch.stream().allMatch(quiz -> quiz.assignment().equals(like.id())))
                .map(batch -> scores(batch, items, keys))
                .toList();
        return new BatchedScores(items.size(), scores);
    }

    private ItemScores scores(List<AnalysisBatches.Quiz> batch, List<AssessmentItem> items, Map<UUID, AnswerKey> keys) {
        List<List<Boolean>> quizzes = new ArrayList<>();
        for (AnalysisBatches.Quiz quiz : batch) {
            AnswerKey key = keys.computeIfAbsent(quiz.assignment(), regrades::key);
            List<Boolean> scores = new ArrayList<>();
            items.forEach(item -> scores.add(score(item, quiz, key).orElse(null)));
            quizzes.add(scores);
        }
        return new ItemScores(items.size(), quizzes);
    }

    private static Optional<Boolean> score(AssessmentItem item, AnalysisBatches.Quiz quiz, AnswerKey key) {
        Score score = key.score(item, Response.of(quiz.responses().get(item.id())));
        return score.answered() == 0 ? Optional.empty() : Optional.of(score.correct() > 0);
    }
}
