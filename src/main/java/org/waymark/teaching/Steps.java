package org.waymark.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Scene;
import org.waymark.curriculum.item.Text;

/** A lesson from its first step to its last, in the order of its script. Steps are counted from 1. */
record Steps(List<Step> all) {
    /** How many items of the earlier lesson are recalled. */
    private static final int RECALLED = 2;

    /**
     * The steps of a lesson.
     *
     * @param items the items of the quiz that the class takes
     * @param earlier the lesson before it; null when this is the first one
     */
    static Steps of(Lesson lesson, List<AssessmentItem> items, Lesson earlier) {
        return new Building(lesson).all(items, earlier);
    }

    int size() {
        return all.size();
    }

    Step get(int number) {
        return all.get(number - 1);
    }

    boolean has(int number) {
        return number >= 1 && number <= all.size();
    }

    /** The first step of a part. */
    int first(String block) {
        return IntStream.rangeClosed(1, size())
                .filter(number -> get(number).block().equals(block))
                .findFirst()
                .orElse(1);
    }

    private static final class Building {
        private final Lesson lesson;
        private final List<Step> steps = new ArrayList<>();

        Building(Lesson lesson) {
            this.lesson = lesson;
        }

        Steps all(List<AssessmentItem> items, Lesson earlier) {
            steps.add(new Step.Slide("welcome", Step.Kind.WORDS, lesson.title(), lesson.welcome()));
            slide("recall", Step.Kind.RECALL, Prose.NONE);
            if (earlier != null) {
                Askable.of(earlier, earlier.remember()).stream()
                        .limit(RECALLED)
                        .forEach(item -> steps.add(new Step.Asked("recall", earlier, item)));
            }
            slide("warm-up", Step.Kind.WORDS, lesson.warmUp());
            lesson.slides()
                    .forEach(one -> steps.add(new Step.Slide("learn", Step.Kind.WORDS, one.title(), one.prose())));
            stories();
            slide("say-it", Step.Kind.WORDS, lesson.sayIt());
            slide("check", Step.Kind.CHECK, Prose.NONE);
            Askable.of(lesson, items).forEach(item -> steps.add(new Step.Asked("check", lesson, item)));
            steps.add(new Step.Slide("close", Step.Kind.HELP, Text.NONE, lesson.help()));
            slide("close", Step.Kind.WORDS, lesson.close());
            return new Steps(List.copyOf(steps));
        }

        private void slide(String block, Step.Kind kind, Prose prose) {
            steps.add(new Step.Slide(block, kind, title(block), prose));
        }

        /** As the script calls the part: its steps are in the order of the time plan. */
        private Text title(String block) {
            List<Chapter> script = lesson.script().steps();
            int place = List.copyOf(lesson.script().timings().keySet()).indexOf(block);
            return place < 0 || place >= script.size()
                    ? Text.NONE
                    : script.get(place).title();
        }

        private void stories() {
            for (AssessmentItem item : lesson.practice()) {
                if (item.interaction() instanceof Scenario story) {
                    story(story);
                }
            }
        }

        private void story(Scenario story) {
            int start = steps.size() + 1;
            int over = start + story.scenes().size();
            for (Scene scene : story.scenes()) {
                List<Integer> targets = scene.branches().stream()
                        .map(branch -> start + story.number(branch.to()) - 1)
                        .toList();
                steps.add(new Step.Told("practice", scene, targets, start, over));
            }
        }
    }
}
