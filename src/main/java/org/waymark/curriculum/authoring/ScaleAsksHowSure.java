package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scale;

/** How sure somebody is that they could do something tells about the lesson; what they have done would tell about them. */
final class ScaleAsksHowSure implements Rule {
    private static final Map<String, String> OPENING =
            Map.of("en", "How sure are you that you could ", "es", "¿Cuánta confianza tienes en que podrías ");

    @Override
    public String says() {
        return "A scale, at most one in a lesson, stands in its section and asks how sure students are that they could.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Stream.of(elsewhere(lesson), several(lesson), otherwise(lesson)).flatMap(findings -> findings);
    }

    private static Stream<Finding> elsewhere(Lesson lesson) {
        return lesson.items()
                .filter(item ->
                        item.interaction() instanceof Scale != lesson.scales().contains(item))
                .map(item -> finding(
                        lesson,
                        item,
                        "en",
                        "This is not where it belongs.",
                        "\"How sure are you\" holds a scale, and nothing else does."));
    }

    private static Stream<Finding> several(Lesson lesson) {
        return lesson.scales().stream()
                .skip(1)
                .map(item -> finding(lesson, item, "en", "This is a second scale.", "Ask one thing."));
    }

    private static Stream<Finding> otherwise(Lesson lesson) {
        return Wording.LANGUAGES.stream()
                .flatMap(language -> lesson.scales().stream()
                        .filter(item -> !item.stem().plain().in(language).startsWith(OPENING.get(language)))
                        .map(item -> finding(
                                lesson,
                                item,
                                language,
                                "The scale asks something else.",
                                "Begin it \"" + OPENING.get(language) + "...\".")));
    }

    private static Finding finding(Lesson lesson, AssessmentItem item, String language, String problem, String remedy) {
        return Finding.error(lesson.place("item:" + item.id(), language), problem, remedy);
    }
}
