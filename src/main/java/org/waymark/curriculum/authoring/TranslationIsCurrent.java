package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

final class TranslationIsCurrent implements SharedRule {
    private static final int HASH = 12;

    @Override
    public String says() {
        return "Every Spanish file names its lesson and the very English text that it follows.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return lesson.files()
                .pages()
                .filter(name ->
                        lesson.files().has(name + ".en.md") && lesson.files().has(name + ".es.md"))
                .flatMap(name -> check(lesson, name));
    }

    private static Stream<Finding> check(Authored lesson, String name) {
        LessonFiles files = lesson.files();
        String hash = LessonFiles.sha256(files.texts().get(name + ".en.md")).substring(0, HASH);
        return Stream.concat(
                check(
                        files,
                        name + ".es.md",
                        "translates",
                        lesson.id(),
                        "The file translates another lesson.",
                        "Write"),
                check(
                        files,
                        name + ".es.md",
                        "of",
                        hash,
                        "The English text has changed since it was translated.",
                        "Bring the Spanish up to date, then write"));
    }

    private static Stream<Finding> check(
            LessonFiles files, String file, String setting, String right, String problem, String remedy) {
        Yaml front = Document.front(file, files.texts().get(file), new Findings());
        return front.optional(setting).equals(right)
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.holding(files, file, setting + ":"),
                        problem,
                        remedy + " `" + setting + ": " + right + "`."));
    }
}
