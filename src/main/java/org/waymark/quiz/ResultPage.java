package org.waymark.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.assignment.FeedbackPolicy;
import org.waymark.curriculum.HowSure;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Objective;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Score;
import org.waymark.curriculum.item.Text;

/**
 * What the student learned. It speaks of objectives; which options were chosen is not shown again. After a survey it
 * thanks and says nothing more.
 *
 * @param part its code
 * @param learned and {@code again}: objectives; those without an answer are in neither
 * @param lateAnswers how many of the answers that count were given after the due date
 * @param regraded whether a question was marked anew after it was finished
 * @param scales what the student may say about how sure they are; it may be left out
 * @param reviews what is right and why, where feedback comes at the end; else empty
 */
public record ResultPage(
        UUID id,
        String part,
        String lesson,
        String version,
        Text title,
        boolean young,
        int correct,
        int answered,
        int lateAnswers,
        List<Text> learned,
        List<Text> again,
        boolean regraded,
        List<Review> reviews,
        List<HowSure> scales,
        Prose close) {

    static ResultPage of(TestPart part, Submission submission, AnswerKey key, List<HowSure> scales) {
        Submission told = part.feedback() == FeedbackPolicy.SURVEY ? Submission.NOTHING : submission;
        Lesson lesson = part.lesson();
        List<Text> learned = new ArrayList<>();
        List<Text> again = new ArrayList<>();
        for (Objective objective : lesson.objectives()) {
            Score score = told.objectives().getOrDefault(objective.id(), Score.NONE);
            if (score.answered() > 0) {
                (score.isMastered() ? learned : again).add(objective.says());
            }
        }
        return new ResultPage(
                part.assignment().id(),
                part.part().code(),
                lesson.id(),
                lesson.version(),
                lesson.title(),
                lesson.young(),
                told.score().correct(),
                told.score().answered(),
                submission.lateAnswers(),
                learned,
                again,
                told.regraded(),
                part.feedback() == FeedbackPolicy.CHECK ? Review.of(part, key) : List.of(),
                scales,
                lesson.close());
    }
}
