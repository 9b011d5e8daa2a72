package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.assignment.Accommodation;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Text;
import org.waymark.platform.InDistrict;

/** Lays out a student's quiz as it stands. */
@ApplicationScoped
class QuizPages {
    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final Responses responses;
    private final Regrades regrades;

    @Inject
    QuizPages(Responses responses, Regrades regrades) {
        this.responses = responses;
        this.regrades = regrades;
    }

    QuizPages() { // for the container's proxy
        this(null, null);
    }

    /** The quiz; with the feedback on what was {@code seen}, if that was answered just now. */
    QuizPage quiz(TestPart part, UUID student, Standing standing, Acknowledgement seen, String missed) {
        Lesson lesson = part.lesson();
        Accommodation accommodation = standing.accommodation();
        List<QuizPage.Question> questions =
                questions(part, standing.newest(), Arrangement.of(part, student, accommodation));
        return new QuizPage(
                part.assignment().id(),
                part.part().code(),
                lesson.id(),
                lesson.version(),
                lesson.title(),
                lesson.young(),
                !lesson.isPlain(),
                Presentation.of(accommodation, standing.reads()),
                questions,
                current(questions, seen, missed),
                seen,
                missed);
    }

    /** The quiz as nobody has answered it, in an order of somebody whom nobody knows. */
    QuizPage blank(TestPart part, UUID somebody, boolean reads) {
        Lesson lesson = part.lesson();
        List<QuizPage.Question> questions =
                questions(part, Map.of(), Arrangement.of(part, somebody, Accommodation.NONE));
        return new QuizPage(
                part.assignment().id(),
                part.part().code(),
                lesson.id(),
                lesson.version(),
                lesson.title(),
                lesson.young(),
                !lesson.isPlain(),
                Presentation.of(Accommodation.NONE, reads),
                questions,
                questions.get(0).id(),
                null,
                null);
    }

    /** What is right and why, as the class's quiz is marked now. */
    List<Review> reviews(TestPart part) {
        return Review.of(part, regrades.key(part.assignment().id()));
    }

    private static List<QuizPage.Question> questions(
            TestPart part, Map<String, Responses.Stored> newest, Arrangement arrangement) {
        List<QuizPage.Question> questions = new ArrayList<>();
        for (AssessmentItem item : arrangement.items(part.items())) {
            List<Option> options = arrangement.options(item);
            Responses.Stored stored = newest.get(item.id());
            questions.add(question(item, questions.size() + 1, options, stored, part.isDone(item, stored)));
        }
        return questions;
    }

    private static String current(List<QuizPage.Question> questions, Acknowledgement seen, String missed) {
        if (seen != null || missed != null) {
            return seen != null ? seen.item() : missed;
        }
        return questions.stream()
                .filter(question -> !question.done())
                .findFirst()
                .orElse(questions.get(questions.size() - 1)) // all done: the way to finish stands at the last
                .id();
    }

    /** Feedback on an item for those who have just answered it, or null: later it would tell others what was chosen. */
    @Transactional
    @InDistrict
    Acknowledgement seen(TestPart part, UUID session, String item, String language, Instant now) {
        return responses
                .since(session, item, now.minus(JUST_NOW))
                .map(stored -> Answering.acknowledge(
                        part,
                        part.item(item).orElseThrow(),
                        stored,
                        regrades.key(part.assignment().id()),
                        language))
                .orElse(null);
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
                item.interaction().kind(),
                choices,
                places(item),
                item.interaction() instanceof Placing placing && !placing.shared(),
                stored == null ? 0 : stored.sequence(),
                done);
    }

    private static List<Text> places(AssessmentItem item) {
        return item.interaction() instanceof Placing placing
                ? IntStream.rangeClosed(1, placing.places())
                        .mapToObj(placing::place)
                        .toList()
                : List.of();
    }
}
