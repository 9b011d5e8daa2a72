package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

final class NamesAreKnown implements Rule {
    @Override
    public String says() {
        return "Everyone in a lesson's cast stands in names.yaml and in the text.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return lesson.cast()
                .all()
                .flatMap(name -> Stream.concat(
                        when(
                                !library.names().containsKey(name),
                                lesson,
                                name,
                                " is not in names.yaml.",
                                "Add it there."),
                        when(
                                !appears(lesson, name),
                                lesson,
                                name,
                                " is in no story.",
                                "Take the name out of the cast.")));
    }

    private static boolean appears(Lesson lesson, String name) {
        return Passage.all(lesson).anyMatch(passage -> passage.words().en().contains(name));
    }

    private static Stream<Finding> when(boolean wrong, Lesson lesson, String name, String problem, String remedy) {
        return wrong ? Stream.of(Finding.error(Lines.front(lesson, "cast"), name + problem, remedy)) : Stream.of();
    }
}
