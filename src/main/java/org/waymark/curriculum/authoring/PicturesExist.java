package org.waymark.curriculum.authoring;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class PicturesExist implements SharedRule {
    private static final String ASSETS = "assets/";
    private static final Pattern ACTIVE = Pattern.compile(
            "<script|<style|<foreignObject|<image|\\s(?:xlink:)?href\\s*=|\\sstyle\\s*=|\\son\\w+\\s*=");

    @Override
    public String says() {
        return "Every picture is a drawing in assets without scripts, styles and links, and every drawing is used.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        LessonFiles files = lesson.files();
        return Stream.of(missing(files), unused(files), active(files)).flatMap(findings -> findings);
    }

    private static Stream<Finding> missing(LessonFiles files) {
        return PictureMark.all(files)
                .filter(picture -> !picture.file().startsWith(ASSETS) || !files.has(picture.file()))
                .map(picture -> Finding.error(
                        picture.place(), "There is no " + picture.file() + ".", "Draw it, or name a file in assets."));
    }

    private static Stream<Finding> unused(LessonFiles files) {
        Set<String> used = PictureMark.all(files).map(PictureMark::file).collect(Collectors.toSet());
        return files.texts().keySet().stream()
                .filter(name -> name.startsWith(ASSETS) && !used.contains(name))
                .map(name -> Finding.error(files.place(name), "No page uses this drawing.", "Use it or delete it."));
    }

    private static Stream<Finding> active(LessonFiles files) {
        return files.texts().entrySet().stream()
                .filter(file -> file.getKey().startsWith(ASSETS))
                .flatMap(file -> Wording.find(ACTIVE, file.getValue()).stream()
                        .map(found -> Finding.error(
                                Lines.holding(files, file.getKey(), found.strip()),
                                "The drawing has `" + found.strip() + "`.",
                                "Use plain shapes and their attributes.")));
    }
}
