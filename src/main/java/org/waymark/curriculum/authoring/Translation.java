package org.waymark.curriculum.authoring;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Spanish side of a page.
 *
 * @param page {@code lesson}, {@code teach}, {@code family}, {@code alternate} or {@code module}
 */
record Translation(LessonFiles files, String page) {
    private static final int HASH = 12;
    private static final Pattern OF = Pattern.compile("(?m)^of:.*$");
    private static final Pattern SETTINGS = Pattern.compile("(?s)```yaml\n.*?```\n+");
    private static final Pattern KEY = Pattern.compile("(?m)^- \\[[ xX]\\] ");
    private static final Pattern CODE = Pattern.compile("(?m)(?<=^- .{1,400}) `[^`]+`$");
    private static final Map<String, String> NAMES = Map.of(
            "**Hint.**",
            "**Pista.**",
            "**Why.**",
            "**Por qué.**",
            "**Say.**",
            "**Diga.**",
            "**Ask.**",
            "**Pregunte.**",
            "**Do.**",
            "**Haga.**",
            "**Do not say.**",
            "**No diga.**");

    private static final Map<String, String> HEADINGS = headings();

    private static Map<String, String> headings() {
        Map<String, String> all = new HashMap<>();
        Stream.of(Headings.LESSON, Headings.TEACH, Headings.FAMILY, Headings.ALTERNATE, Headings.MODULE)
                .forEach(all::putAll);
        Stream.concat(ScriptIsWhole.STEPS.stream(), ScriptIsWhole.ADAPTATIONS.stream())
                .forEach(title -> all.put(title.en(), title.es()));
        return all;
    }

    String hash() {
        return LessonFiles.sha256(english()).substring(0, HASH);
    }

    boolean isCurrent() {
        return Pattern.compile("(?m)^of: " + hash() + "$").matcher(spanish()).find();
    }

    /** The Spanish page as it stands, following today's English. */
    String current() {
        return OF.matcher(spanish()).replaceFirst("of: " + hash());
    }

    /** A page with the Spanish headings and marks, no keys, and English words to be translated. */
    String begun() {
        String body = english().replaceFirst("(?s)^---\n.*?\n---\n", "");
        body = SETTINGS.matcher(body).replaceAll("");
        body = CODE.matcher(KEY.matcher(body).replaceAll("- ")).replaceAll("");
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            body = body.replace(name.getKey(), name.getValue());
        }
        return front() + body.lines().map(Translation::heading).collect(Collectors.joining("\n")) + "\n";
    }

    private String front() {
        String own = english()
                .lines()
                .skip(1)
                .takeWhile(line -> !line.equals("---"))
                .dropWhile(line -> !line.startsWith("objectives:"))
                .takeWhile(line -> line.matches("(objectives|vocabulary):.*|  .*"))
                .collect(Collectors.joining("\n"));
        String id = LessonReader.id(files, files.has("module.en.md") ? "module.en.md" : "lesson.en.md");
        return "---\ntranslates: " + id + "\nof: " + hash() + "\n" + (own.isEmpty() ? "" : "title:\n" + own + "\n")
                + "---\n";
    }

    private static String heading(String line) {
        int level = line.length() - line.replaceFirst("^#+ ", "").length();
        return level == 0
                ? line
                : line.substring(0, level) + HEADINGS.getOrDefault(line.substring(level), line.substring(level));
    }

    private String english() {
        return files.texts().get(page + ".en.md");
    }

    private String spanish() {
        return files.texts().get(page + ".es.md");
    }
}
