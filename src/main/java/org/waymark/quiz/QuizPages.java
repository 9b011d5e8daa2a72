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
import org.waymark.assignment.Accommodation;
import org.waymark.assignment.Accommodations;
import org.waymark.assignment.FeedbackPolicy;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Option;
import org.waymark.roster.Classes;

/** Lays out a student's quiz as it stands. */
@ApplicationScoped
class QuizPages {
    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final TestSessions sessions;
    private final Responses responses;
    private final Accommodations accommodations;
    private final Classes classes;
    private final Regrades regrades;

    @Inject
    QuizPages(
            TestSessions sessions,
            Responses responses,
            Accommodations accommodations,
            Classes classes,
            Regrades regrades) {
        this.sessions = sessions;
        this.responses = responses;
        this.accommodations = accommodations;
        this.classes = classes;
        this.regrades = regrades;
    }

    QuizPages() { // for the container's proxy
        this(null, null, null, null, null);
    }

    /** The quiz; with the feedback on what was {@code seen}, if that was answered just now. */
    QuizPage quiz(TestPart part, UUID student, Acknowledgement seen) {
        Lesson lesson = part.lesson();
        Accommodation accommodation = accommodations.of(student);
        List<QuizPage.Question> questions = questions(part, student, accommodation);
        return new QuizPage(
                part.assignment().id(),
                part.part().code(),
                lesson.id(),
                lesson.version(),
                lesson.title(),
                lesson.young(),
                !lesson.isPlain(),
                Presentation.of(accommodation, classes.attended().reads()),
                questions,
                seen == null ? current(questions) : seen.item(),
                seen);
    }

    private List<QuizPage.Question> questions(TestPart part, UUID student, Accommodation accommodation) {
        Map<String, Responses.Stored> newest = newest(part, student);
        Arrangement arrangement = Arrangement.of(part, student, accommodation);
        List<QuizPage.Question> questions = new ArrayList<>();
        for (AssessmentItem item : arrangement.items(part.items())) {
            List<Option> options = arrangement.options(item);
            Responses.Stored stored = newest.get(item.id());
            questions.add(question(item, questions.size() + 1, options, stored, part.isDone(item, stored)));
        }
        return questions;
    }

    private Map<String, Responses.Stored> newest(TestPart part, UUID student) {
        return session(part, student).map(responses::newest).orElse(Map.of());
    }

    /** Whether the part can be ended as it stands: in recall not before every item is right or declined. */
    boolean mayFinish(TestPart part, UUID student) {
        Map<String, Responses.Stored> newest = newest(part, student);
        return part.feedback() != FeedbackPolicy.RECALL
                || part.items().stream().allMatch(item -> part.isDone(item, newest.get(item.id())));
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
                .map(stored -> Answering.acknowledge(
                        part,
                        part.item(item).orElseThrow(),
                        stored,
                        regrades.key(part.assignment().id()),
                        language))
                .orElse(null);
    }

    private Optional<UUID> session(TestPart part, UUID student) {
        return sessions.find(part.assignment().id(), part.part(), student);
    }

    private static QuizPage.Question question(
            AssessmentItem item, int number, List<Option> options, Responses.Stored stored, boolean done) {
        List<QuizPage.Choice> choices = options.stream()
                .map(option -> new QuizPage.Choice(option.id(), option.words(), option.picture()))
                .toList();
        return new QuizPage.Question(
                item.id(),
                number,
                item.stem(),
                item.interaction() instanceof Interaction.PictureChoice,
                choices,
                stored == null ? 0 : stored.sequence(),
                done);
    }
}
