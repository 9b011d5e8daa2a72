package org.waymark.teaching;

import java.util.List;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Branch;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;
import org.waymark.roster.LocalAdult;

/**
 * What a class sees of a step, and no more than has been brought to light: what is not here cannot slip onto the wall.
 *
 * @param kind words, recall, check, help, story, end or question
 * @param title empty where a story or a question speaks for itself
 * @param ways on from a moment of a story
 * @param choices of a question
 * @param why the right answer is right; empty until it is shown
 * @param answers how many the bars are of; 0 while there are none
 * @param few whether the bars were asked for and too few had answered
 * @param people whom a child can go to, on the page about help
 */
public record Stage(
        String kind,
        Text title,
        Prose prose,
        List<Way> ways,
        List<Choice> choices,
        Text why,
        int answers,
        boolean few,
        List<Person> people) {
    /** A way on from a moment of a story, and what is said about it when it is chosen. */
    public record Way(Text words, boolean chosen, Text feedback) {}

    /**
     * One thing to choose.
     *
     * @param picture the address of its drawing; null where there is none
     * @param right null until it is shown
     * @param n how many chose it; null while there are no bars
     */
    public record Choice(String id, Prose words, String picture, Text alt, Boolean right, Integer n) {}

    /** Somebody at the school. */
    public record Person(String name, String work, String place) {
        static Person of(LocalAdult adult) {
            return new Person(adult.name(), adult.work(), adult.place());
        }
    }

    static Stage of(Step step, int shown, ClassCheck check, List<Person> people) {
        if (step instanceof Step.Slide slide) {
            return slide(slide, slide.kind() == Step.Kind.HELP ? people : List.of());
        }
        return step instanceof Step.Told told ? told(told, shown) : asked((Step.Asked) step, shown, check);
    }

    private static Stage slide(Step.Slide slide, List<Person> people) {
        String kind = slide.kind().name().toLowerCase(java.util.Locale.ROOT);
        return new Stage(kind, slide.title(), slide.prose(), List.of(), List.of(), Text.NONE, 0, false, people);
    }

    private static Stage told(Step.Told told, int shown) {
        List<Branch> branches = told.scene().branches();
        List<Way> ways = branches.stream()
                .map(branch -> way(branch, branches.indexOf(branch) + 1 == shown))
                .toList();
        String kind = told.scene().isEnd() ? "end" : "story";
        return new Stage(kind, Text.NONE, told.scene().words(), ways, List.of(), Text.NONE, 0, false, List.of());
    }

    private static Way way(Branch branch, boolean chosen) {
        return new Way(
                branch.words().plain(), chosen, chosen ? branch.feedback().plain() : Text.NONE);
    }

    private static Stage asked(Step.Asked asked, int shown, ClassCheck check) {
        AssessmentItem item = asked.item();
        boolean bars = check != null && check.hasBars();
        List<Choice> choices = item.interaction().options().stream()
                .map(option -> choice(asked.lesson(), option, shown > 0, bars ? check : null))
                .toList();
        return new Stage(
                "question",
                Text.NONE,
                item.stem(),
                List.of(),
                choices,
                shown > 0 ? item.why().plain() : Text.NONE,
                bars ? check.answered() : 0,
                check != null && check.shown() && !bars,
                List.of());
    }

    private static Choice choice(Lesson lesson, Option option, boolean shown, ClassCheck bars) {
        boolean drawn = option.picture() != null;
        return new Choice(
                option.id(),
                option.words(),
                drawn ? "/lessons/" + lesson.id() + "/" + option.picture().file() + "?v=" + version(lesson) : null,
                drawn ? option.picture().alt() : Text.NONE,
                shown ? Boolean.valueOf(option.key()) : null,
                bars == null ? null : Integer.valueOf(bars.counts().getOrDefault(option.id(), 0)));
    }

    private static String version(Lesson lesson) {
        return lesson.version().substring(0, 12);
    }
}
