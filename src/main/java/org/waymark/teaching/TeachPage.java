package org.waymark.teaching;

import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.authoring.Script;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Text;

/**
 * What a teacher has before them while they teach: the script beside what the class sees. It names no student and no
 * misconception, since it may be on a wall by mistake.
 *
 * @param assignment null when the lesson was not assigned
 * @param looking whether this is a look at a step that the class does not see
 * @param says what is to be said in this part; null in a text that lacks it
 * @param ready whether the visitor may begin it: who is not ready to assign a lesson does not teach it unassigned either
 * @param live null before the lesson has begun
 * @param asked the question of this step, with its answer; null where there is none
 */
public record TeachPage(
        UUID schoolClass,
        String classTitle,
        UUID assignment,
        String teach,
        String projector,
        String lesson,
        Text title,
        int step,
        int of,
        boolean looking,
        String block,
        Chapter says,
        Script script,
        Stage stage,
        Moves moves,
        Timing timing,
        List<Stage.Person> people,
        boolean ready,
        Live live,
        Asked asked) {
    /** Where the class is. */
    public record Live(String mark, int step, int shown, boolean paced) {}

    /**
     * A question and how it is being asked.
     *
     * @param way devices or hands; null when nobody has been asked
     * @param atLeast so many have answered, and perhaps up to four more
     */
    public record Asked(AssessmentItem item, String way, boolean shown, int atLeast, List<Hands> hands) {
        public boolean isOpen() {
            return "devices".equals(way) && !shown;
        }
    }

    /** How many hands went up for an option; null when none were counted. */
    public record Hands(String option, Integer n) {}
}
