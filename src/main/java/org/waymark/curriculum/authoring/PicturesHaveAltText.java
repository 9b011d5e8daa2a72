package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;

final class PicturesHaveAltText implements SharedRule {
    @Override
    public String says() {
        return "Every picture says in both languages what it shows.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        LessonFiles files = lesson.files();
        return Stream.concat(
                PictureMark.all(files)
                        .filter(picture -> picture.alt().isBlank())
                        .map(picture -> finding(picture.place(), "does not say what it shows", picture)),
                files.pages().flatMap(name -> untold(files, name)));
    }

    private static Stream<Finding> untold(LessonFiles files, String name) {
        List<String> spanish =
                PictureMark.of(files, name + ".es.md").map(PictureMark::file).toList();
        return PictureMark.of(files, name + ".en.md")
                .filter(picture -> !spanish.contains(picture.file()))
                .map(picture -> finding(picture.place(), "is not in the Spanish file", picture));
    }

    private static Finding finding(Place place, String problem, PictureMark picture) {
        return Finding.error(
                place,
                "The picture " + picture.file() + " " + problem + ".",
                "Write `![what it shows](" + picture.file() + ")`.");
    }
}
