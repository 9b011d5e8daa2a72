package org.waymark.quiz;

import java.util.Map;
import org.waymark.curriculum.item.Score;

/**
 * A finished quiz: its score, in all and by objective. It is made once.
 *
 * @param regraded whether it was marked anew since
 */
public record Submission(Score score, boolean late, Map<String, Score> objectives, boolean regraded) {
    /** What is told of a survey: nothing. */
    static final Submission NOTHING = new Submission(Score.NONE, false, Map.of(), false);
}
