package org.waymark.curriculum.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code bin/bench lessons}: times reading and linting of today's lessons and of 600, which are the same ones again under
 * other codes. A first round in a fresh process is what a start meets; the median of the later ones is what is left when
 * the compiler is warm.
 */
public final class LintBench {
    private static final int MANY = 600;
    private static final int ROUNDS = 5;

    private LintBench() {}

    public static void main(String[] arguments) {
        LibraryFiles today = LibraryFiles.of(Path.of("lessons"));
        List<LessonFiles> lessons = today.folders().stream()
                .filter(folder -> !folder.folder().startsWith("adults/"))
                .toList();
        measure("today", today, lessons.size());
        measure("synthetic", many(today, lessons), MANY);
    }

    private static void measure(String name, LibraryFiles files, int lessons) {
        time(name + ".read", lessons, () -> LibraryReader.read(files));
        time(name + ".lint", lessons, () -> Linter.lint(files));
    }

    private static void time(String name, int lessons, Runnable work) {
        long[] taken = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            taken[i] = System.nanoTime() - start;
        }
        long first = taken[0];
        Arrays.sort(taken);
        System.out.printf(
                Locale.ROOT,
                "bench: lessons.%s.first = %d ms; bench: lessons.%s.median = %d ms; %.1f ms a lesson (%d lessons)%n",
                name,
                first / 1_000_000,
                name,
                taken[ROUNDS / 2] / 1_000_000,
                taken[ROUNDS / 2] / 1e6 / lessons,
                lessons);
    }

    private static LibraryFiles many(LibraryFiles today, List<LessonFiles> lessons) {
        List<LessonFiles> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            all.add(copy(lessons.get(i % lessons.size()), i));
        }
        String units = all.stream()
                .map(LessonFiles::folder)
                .collect(Collectors.joining(
                        ", ", "units:\n  - {id: all, title: {en: All, es: Todo}, band: K-2, lessons: [", "]}\n"));
        Map<String, String> reference = new TreeMap<>(today.reference());
        reference.put("curriculum.yaml", units);
        return new LibraryFiles(reference, all);
    }

    /** The same lesson under a code of its own; its Spanish follows an English that is no longer the same, which is found. */
    private static LessonFiles copy(LessonFiles files, int number) {
        Map<String, String> texts = new TreeMap<>(files.texts());
        texts.computeIfPresent("lesson.en.md", (name, text) -> text.replaceFirst("(?m)^id: .*$", "id: ZZ-ON" + number));
        return new LessonFiles(files.folder() + "-" + number, texts);
    }
}
