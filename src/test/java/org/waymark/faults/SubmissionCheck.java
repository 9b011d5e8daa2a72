package org.waymark.faults;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Response;
import org.waymark.curriculum.item.Score;

/** Every acknowledged submission is stored once, with the score that the pure core gives and that the student was told. */
final class SubmissionCheck {
    private final History history;
    private final Seats seats;
    private final Map<String, AssessmentItem> items;
    private final Map<UUID, List<Stored.Submission>> submissions;
    private final Map<UUID, List<Stored.Answer>> answers;

    SubmissionCheck(History history, Stored stored, Seats seats, Map<String, AssessmentItem> items) {
        this.history = history;
        this.seats = seats;
        this.items = items;
        this.submissions = stored.submissions().stream().collect(groupingBy(Stored.Submission::session));
        this.answers = stored.answers().stream().collect(groupingBy(Stored.Answer::session));
    }

    Stream<String> missing() {
        return history.results().stream()
                .filter(result -> submissions(result).isEmpty())
                .map(result -> "submission acknowledged and not stored: " + result);
    }

    Stream<String> doubled() {
        return submissions.values().stream()
                .filter(rows -> rows.size() > 1)
                .map(rows -> "one session, several submissions: " + rows);
    }

    Stream<String> wrong() {
        return Stream.concat(wrongScores(), wronglyTold());
    }

    private Stream<String> wrongScores() {
        return submissions.values().stream()
                .flatMap(List::stream)
                .filter(one -> !isRight(one, score(answers.getOrDefault(one.session(), List.of()))))
                .map(one -> "the core says otherwise: " + one);
    }

    private static boolean isRight(Stored.Submission submission, Score score) {
        return score.equals(new Score(submission.correct(), submission.answered()))
                && score.equals(new Score(submission.objectivesCorrect(), submission.objectivesAnswered()));
    }

    /** By the last response of each item that counts. */
    private Score score(List<Stored.Answer> answers) {
        Map<String, Score> last = new LinkedHashMap<>();
        answers.stream()
                .filter(Stored.Answer::counts)
                .forEach(answer ->
                        last.put(answer.item(), items.get(answer.item()).score(Response.of(answer.value()))));
        return Score.sum(last.values());
    }

    private Stream<String> wronglyTold() {
        return history.results().stream()
                .filter(result -> submissions(result).stream().anyMatch(one -> !isTold(one, result)))
                .map(result -> "told " + result + ", and stored is " + submissions(result));
    }

    private static boolean isTold(Stored.Submission submission, History.Result result) {
        return submission.correct() == result.correct() && submission.answered() == result.answered();
    }

    private List<Stored.Submission> submissions(History.Result result) {
        Set<UUID> sessions = seats.sessions(result.student(), result.assignment());
        return sessions.stream()
                .flatMap(session -> submissions.getOrDefault(session, List.of()).stream())
                .toList();
    }
}
