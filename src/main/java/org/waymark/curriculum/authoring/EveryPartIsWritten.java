package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

final class EveryPartIsWritten implements Rule {
    private record Part(String file, Text title, Prose prose) {}

    @Override
    public String says() {
        return "Every part of a lesson is written in both languages.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        Stream<Part> slides = lesson.slides().stream().map(slide -> new Part("lesson", slide.title(), slide.prose()));
        Stream<Part> task = lesson.alternate().stream().map(part -> new Part("alternate", part.title(), part.prose()));
        Stream<Finding> parts = Stream.of(told(lesson), toTeachers(lesson.script()), toFamilies(lesson), slides, task)
                .flatMap(some -> some)
                .flatMap(part -> empty(part.prose()).map(language -> finding(place(lesson, part, language))));
        return Stream.concat(parts, lesson.items().flatMap(item -> item(lesson, item)));
    }

    private static Stream<Part> told(Lesson lesson) {
        return Stream.of(
                part("lesson", Headings.LESSON, "Welcome", lesson.welcome()),
                part("lesson", Headings.LESSON, "Warm up", lesson.warmUp()),
                part("lesson", Headings.LESSON, "Say it", lesson.sayIt()),
                part("lesson", Headings.LESSON, "Get help", lesson.help()),
                part("lesson", Headings.LESSON, "Close", lesson.close()));
    }

    private static Stream<Part> toTeachers(Script script) {
        return Stream.of(
                part("teach", Headings.TEACH, "Before you teach", script.before()),
                part("teach", Headings.TEACH, "Signs that a student needs a break", script.breakSigns()),
                part("teach", Headings.TEACH, "Words to avoid", script.avoid()),
                part("teach", Headings.TEACH, "If a student tells you", script.disclosure()),
                part("teach", Headings.TEACH, "After class", script.after()));
    }

    private static Stream<Part> toFamilies(Lesson lesson) {
        return Stream.of(
                part("family", Headings.FAMILY, "Letter", lesson.letter()),
                part("family", Headings.FAMILY, "Take-home", lesson.takeHome()));
    }

    private static Part part(String file, Map<String, String> headings, String title, Prose prose) {
        return new Part(file, new Text(title, headings.get(title)), prose);
    }

    private static Place place(Lesson lesson, Part part, String language) {
        String file = part.file() + "." + language + ".md";
        return Lines.holding(lesson.files(), file, "# " + part.title().in(language));
    }

    private static Stream<Finding> item(Lesson lesson, AssessmentItem item) {
        if (item.interaction() instanceof Scenario scenario) {
            return scenario.scenes().stream()
                    .flatMap(scene -> empty(scene.words())
                            .map(language -> finding(lesson.place("scene:" + item.id() + "." + scene.id(), language))));
        }
        return empty(item.stem()).map(language -> finding(lesson.place("item:" + item.id(), language)));
    }

    private static Stream<String> empty(Prose prose) {
        return Wording.LANGUAGES.stream()
                .filter(language -> prose.html().in(language).isBlank());
    }

    private static Finding finding(Place place) {
        return Finding.error(place, "Nothing stands below this heading.", "Write it.");
    }
}
