package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Accommodation;
import org.waymark.assignment.Assignments;
import org.waymark.assignment.Delivery;
import org.waymark.assignment.FeedbackPolicy;
import org.waymark.assignment.PracticePage;
import org.waymark.assignment.ReadingPage;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.Shuffle;
import org.waymark.identity.SignedIn;
import org.waymark.roster.SchoolClass;

/** Lays out what students would see. */
@ApplicationScoped
class PreviewPages {
    private static final String QUIZ = "quiz";

    @Inject
    Assignments assignments;

    @Inject
    QuizPages quizzes;

    @Inject
    SignedIn signedIn;

    /** A quiz that nobody takes, of a class. */
    record Quiz(SchoolClass schoolClass, TestPart part) {}

    Quiz quiz(SchoolClass schoolClass, Lesson lesson, String feedback) {
        boolean check = FeedbackPolicy.CHECK.code().equals(feedback);
        Delivery delivery = new Delivery(check ? FeedbackPolicy.CHECK : FeedbackPolicy.PRACTICE, false);
        return new Quiz(
                schoolClass, new TestPart(assignments.imagine(schoolClass, lesson, delivery), Part.QUIZ, lesson));
    }

    /** One step of it; the first where there is no such step. */
    PreviewPage of(SchoolClass schoolClass, Lesson lesson, String feedback, String step) {
        return page(quiz(schoolClass, lesson, feedback), step, null, null);
    }

    PreviewPage missed(Quiz quiz, String item) {
        return page(quiz, QUIZ, null, item);
    }

    PreviewPage seen(Quiz quiz, Acknowledgement seen) {
        return page(quiz, QUIZ, seen, null);
    }

    private PreviewPage page(Quiz quiz, String wished, Acknowledgement seen, String missed) {
        SchoolClass schoolClass = quiz.schoolClass();
        Lesson lesson = quiz.part().lesson();
        List<String> steps = steps(schoolClass, lesson);
        String step = steps.contains(wished) ? wished : steps.get(0);
        boolean check = quiz.part().feedback() == FeedbackPolicy.CHECK;
        return new PreviewPage(
                schoolClass.id(),
                schoolClass.title(),
                lesson.id(),
                lesson.title(),
                schoolClass.young(),
                lesson.isPlain() ? null : lesson.level(),
                step,
                steps,
                quiz.part().feedback().code(),
                step.equals("reading") ? ReadingPage.of(schoolClass.id(), lesson) : null,
                step.equals("practice") ? practice(schoolClass.id(), lesson) : null,
                step.equals(QUIZ) ? asked(quiz, seen, missed) : null,
                step.equals("end") && check ? Review.of(quiz.part(), AnswerKey.AS_WRITTEN) : List.of());
    }

    private static List<String> steps(SchoolClass schoolClass, Lesson lesson) {
        List<String> steps = new ArrayList<>();
        if (!lesson.isPlain()) {
            steps.add("notice");
        }
        if (!schoolClass.young()) {
            steps.addAll(List.of("reading", "practice"));
        }
        steps.addAll(List.of(QUIZ, "end"));
        return steps;
    }

    private PracticePage practice(UUID id, Lesson lesson) {
        Shuffle shuffle = new Shuffle(id + "/practice").within(me().toString());
        return new PracticePage(id, lesson.title(), !lesson.isPlain(), shuffle, lesson.practice());
    }

    private QuizPage asked(Quiz quiz, Acknowledgement seen, String missed) {
        boolean reads = SchoolClass.reads(quiz.schoolClass().grade());
        Standing nothing = new Standing(null, false, false, reads, Accommodation.NONE, Map.of());
        return quizzes.quiz(quiz.part(), me(), nothing, seen, missed);
    }

    private UUID me() {
        return signedIn.visitor().user();
    }
}
