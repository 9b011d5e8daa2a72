package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.stream.Stream;

final class ObjectivesSayICan implements SharedRule {
    private static final Map<String, String> START = Map.of("en", "I can ", "es", "Puedo ");

    @Override
    public String says() {
        return "A lesson has two to four objectives, and each begins with \"I can\".";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        int size = lesson.objectives().size();
        Stream<Finding> number = size >= 2 && size <= 4
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.front(lesson, "objectives"),
                        "The lesson has " + size + " objectives.",
                        "Write two to four."));
        return Stream.concat(number, Wording.LANGUAGES.stream().flatMap(language -> starts(lesson, language)));
    }

    private static Stream<Finding> starts(Authored lesson, String language) {
        return lesson.objectives().stream()
                .filter(objective -> !objective.says().in(language).startsWith(START.get(language)))
                .map(objective -> Finding.error(
                        Lines.holding(lesson.files(), lesson.page() + "." + language + ".md", objective.id() + ":"),
                        "The objective `" + objective.id() + "` does not begin with \""
                                + START.get(language).strip() + "\".",
                        "Say what a student can do."));
    }
}
