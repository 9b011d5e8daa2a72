package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Objective;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Score;
import org.waymark.curriculum.item.Text;

/** Lays out a student's quiz as it stands, and its result. */
@ApplicationScoped
class QuizPages {
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

    QuizPage quiz(Assignment assignment, Lesson lesson, UUID student, String seen, String language) {
        Optional<UUID> session = sessions.find(assignment.id(), student);
        Map<String, Responses.Stored> newest = session.map(responses::newest).orElse(Map.of());
        List<QuizPage.Question> questions = new ArrayList<>();
        lesson.check().forEach(item -> questions.add(question(item, questions.size() + 1, newest.get(item.id()))));
        String current = questions.stream()
                .filter(question -> !question.done())
                .findFirst()
                .orElse(questions.get(0))
                .id();
        Acknowledgement just = session.flatMap(responses::lastItem)
                .filter(last -> last.equals(seen)) // of what was answered before, nothing is shown again
                .flatMap(lesson::item)
                .map(item -> Answering.acknowledge(item, newest.get(item.id()), language))
                .orElse(null);
        return new QuizPage(
                assignment.id(),
                lesson.id(),
                lesson.version(),
                lesson.title(),
                lesson.young(),
                questions,
                just == null ? current : just.item(),
                just);
    }

    private static QuizPage.Question question(AssessmentItem item, int number, Responses.Stored stored) {
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
                stored != null);
    }

    static ResultPage result(Assignment assignment, Lesson lesson, Submission submission) {
        List<Text> learned = new ArrayList<>();
        List<Text> again = new ArrayList<>();
        for (Objective objective : lesson.objectives()) {
            Score score = submission.objectives().getOrDefault(objective.id(), Score.NONE);
            if (score.answered() > 0) {
                (score.isMastered() ? learned : again).add(objective.says());
            }
        }
        return new ResultPage(
                assignment.id(),
                lesson.title(),
                lesson.young(),
                submission.score().correct(),
                submission.score().answered(),
                learned,
                again,
                lesson.close());
    }
}
