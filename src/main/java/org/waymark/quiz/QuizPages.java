package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.FeedbackPolicy;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;

/** Lays out a student's quiz as it stands. */
@ApplicationScoped
class QuizPages {
    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final TestSessions sessions;
    private final Responses responses;

    @Inject
    QuizPages(TestSessions sessions, Responses responses) {
        this.sessions = sessions;
        this.responses = responses;
    }

    QuizPages() { // for the container's proxy
        this(null, null);
    }

    /** The quiz; with the feedback on what was {@code seen}, if that was answered just now. */
    QuizPage quiz(TestPart part, UUID student, Acknowledgement seen) {
        Lesson lesson = part.lesson();
        Map<String, Responses.Stored> newest =
                session(part, student).map(responses::newest).orElse(Map.of());
        List<QuizPage.Question> questions = new ArrayList<>();
        part.items().forEach(item -> questions.add(question(part, item, questions.size() + 1, newest.get(item.id()))));
        return new QuizPage(
                part.assignment().id(),
                part.part().code(),
                lesson.id(),
                lesson.version(),
                lesson.title(),
                lesson.young(),
                questions,
                seen == null ? current(questions) : seen.item(),
                seen);
    }

    private static String current(List<QuizPage.Question> questions) {
        return questions.stream()
                .filter(question -> !question.done())
                .findFirst()
                .orElse(questions.get(questions.size() - 1)) // all done: the way to finish stands at the last
                .id();
    }

    /** Feedback on an item for those who have just answered it, or null: later it would tell others what was chosen. */
    Acknowledgement seen(TestPart part, UUID student, String item, String language, Instant now) {
        return session(part, student)
                .flatMap(session -> responses.since(session, item, now.minus(JUST_NOW)))
                .map(stored -> Answering.acknowledge(part, part.item(item).orElseThrow(), stored, language))
                .orElse(null);
    }

    private Optional<UUID> session(TestPart part, UUID student) {
        return sessions.find(part.assignment().id(), part.part(), student);
    }

    private static QuizPage.Question question(TestPart part, AssessmentItem item, int number, Responses.Stored stored) {
        List<QuizPage.Choice> choices = item.interaction().options().stream()
                .map(option -> new QuizPage.Choice(option.id(), option.words(), option.picture()))
                .toList();
        return new QuizPage.Question(
                item.id(),
                number,
                item.stem(),
                item.interaction() instanceof Interaction.PictureChoice,
                choices,
                stored == null ? 0 : stored.sequence(),
                stored != null && part.isDone(item, stored.response()));
    }

    /** Whether nothing of the part is left to do: in recall a wrong answer is. */
    boolean mayFinish(TestPart part, UUID student) {
        return part.feedback() != FeedbackPolicy.RECALL
                || quiz(part, student, null).questions().stream().allMatch(QuizPage.Question::done);
    }
}
