package org.waymark.teaching;

import java.util.List;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Scene;
import org.waymark.curriculum.item.Text;

/** One thing that a class looks at while an adult speaks. */
sealed interface Step {
    /** The part of the lesson, as the time plan calls it. */
    String block();

    /** Words to read together. */
    record Slide(String block, Kind kind, Text title, Prose prose) implements Step {}

    /** What a slide is there for. */
    enum Kind {
        WORDS,
        RECALL,
        CHECK,
        HELP
    }

    /**
     * A moment of a story. The class says which way to take.
     *
     * @param targets the number of the step that each way leads to
     * @param start the number of the step with which the story begins
     * @param over the number of the step after the story
     */
    record Told(String block, Scene scene, List<Integer> targets, int start, int over) implements Step {}

    /** A question that the class answers as a whole. */
    record Asked(String block, Lesson lesson, AssessmentItem item) implements Step {}
}
