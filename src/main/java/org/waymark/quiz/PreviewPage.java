package org.waymark.quiz;

import java.util.List;
import java.util.UUID;
import org.waymark.assignment.PracticePage;
import org.waymark.assignment.ReadingPage;
import org.waymark.curriculum.item.Text;

/**
 * A lesson as a class's students would see it. Nothing of it is kept.
 *
 * @param young whether an adult leads the class, so that its students have the quiz alone
 * @param level how near to harm it comes, for the word before it; null where there is none
 * @param step which of the steps is shown
 * @param steps in the order of the students
 * @param feedback {@code practice} or {@code check}
 * @param reviews what students read when the quiz is finished; empty where feedback comes at once
 */
public record PreviewPage(
        UUID schoolClass,
        String classTitle,
        String lesson,
        Text title,
        boolean young,
        String level,
        String step,
        List<String> steps,
        String feedback,
        ReadingPage reading,
        PracticePage practice,
        QuizPage quiz,
        List<Review> reviews) {
    public String path() {
        return "/classes/" + schoolClass + "/preview/" + lesson;
    }

    /** The address of a step. */
    public String way(String other) {
        return path() + "?step=" + other + "&feedback=" + feedback;
    }

    /** The step after this one, or null. */
    public String next() {
        int after = steps.indexOf(step) + 1;
        return after < steps.size() ? steps.get(after) : null;
    }
}
