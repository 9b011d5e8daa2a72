package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.curriculum.readability.Sentences;

/** Finds the line that a finding is about. */
final class Lines {
    private Lines() {}

    /** The first line of a file that holds the words, in any case; the file's first line when none does. */
    static Place holding(LessonFiles files, String name, String words) {
        return number(files, name, line -> plain(line).contains(plain(words)));
    }

    /** The first line of a file in which the pattern is found; the file's first line when there is none. */
    static Place matching(LessonFiles files, String name, Pattern pattern) {
        return number(
                files,
                name,
                line -> pattern.matcher(line.replace("*", "").replace('’', '\''))
                        .find());
    }

    /** The line where a sentence begins, by its first three words. */
    static Place opening(LessonFiles files, String name, String sentence) {
        return matching(
                files,
                name,
                Pattern.compile(Sentences.words(sentence).stream()
                        .limit(3)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^\\p{L}\\p{N}]+"))));
    }

    /** The line of a setting in the English lesson's front matter. */
    static Place front(Authored lesson, String setting) {
        return holding(lesson.files(), lesson.page() + ".en.md", setting + ":");
    }

    /** The heading of a part of the lesson, by its English name. */
    static Place heading(Authored lesson, String name, String language) {
        String title = language.equals("es") ? Headings.spanish(lesson.page(), name) : name;
        return holding(lesson.files(), lesson.page() + "." + language + ".md", "# " + title);
    }

    private static Place number(LessonFiles files, String name, Predicate<String> wanted) {
        List<String> lines = files.texts().getOrDefault(name, "").lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> wanted.test(lines.get(i)))
                .mapToObj(i -> new Place(files.folder() + "/" + name, i + 1))
                .findFirst()
                .orElseGet(() -> files.place(name));
    }

    private static String plain(String line) {
        return line.replace("*", "").replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
