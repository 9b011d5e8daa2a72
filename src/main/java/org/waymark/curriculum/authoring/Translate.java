package org.waymark.curriculum.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code bin/lessons translate FOLDER}: writes the Spanish files that are missing, ready to be translated, and names those
 * that follow an older English text. {@code bin/lessons translate --done FOLDER} says that they have been brought up to
 * date.
 */
public final class Translate {
    private static final String DONE = "--done";

    private Translate() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments).subList(1, arguments.length);
        boolean done = given.contains(DONE);
        List<String> folders = given.stream().filter(one -> !one.equals(DONE)).toList();
        Path root = Path.of(arguments[0]);
        if (folders.size() != 1 || !Files.isDirectory(root.resolve(folders.get(0)))) {
            System.err.println("usage: bin/lessons translate [--done] FOLDER, such as online/68-on3-picture-pressure");
            System.exit(2);
        }
        LessonFiles files = LessonFiles.of(root, folders.get(0));
        for (String page : files.pages().toList()) {
            translate(root.resolve(folders.get(0)).resolve(page + ".es.md"), files, page, done);
        }
    }

    private static void translate(Path file, LessonFiles files, String page, boolean done) throws IOException {
        Translation translation = new Translation(files, page);
        if (!files.has(page + ".es.md")) {
            Files.writeString(file, translation.begun());
            System.out.println(file + ": written; its words are still English.");
        } else if (!translation.isCurrent() && done) {
            Files.writeString(file, translation.current());
            System.out.println(file + ": now follows today's English text.");
        } else if (!translation.isCurrent()) {
            System.out.println(file + ": the English text has changed since. Bring it up to date, then use --done.");
        }
    }
}
