package org.waymark.quiz;

import java.util.Map;
import org.waymark.curriculum.item.Score;

/**
 * A finished quiz: its score, in all and by objective. It is made once.
 *
 * @param late whether an answer that counts was given after the due date, or without answers the end was
 * @param lateAnswers how many were
 * @param regraded whether it was marked anew since
 */
public record Submission(Score score, boolean late, int lateAnswers, Map<String, Score> objectives, boolean regraded) {
    /** What is told of a survey: nothing. */
    static final Submission NOTHING = new Submission(Score.NONE, false, 0, Map.of(), false);
}
