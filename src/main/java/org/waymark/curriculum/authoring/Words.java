package org.waymark.curriculum.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.curriculum.readability.Familiar;
import org.waymark.curriculum.readability.Readability;
import org.waymark.curriculum.readability.Sentences;

/** {@code bin/lessons words [lesson]}: readability of every lesson as a table, and of one lesson its harder words too. */
public final class Words {
    private static final int SHOWN = 40;

    private Words() {}

    public static void main(String[] arguments) {
        Library library =
                LibraryReader.read(LibraryFiles.of(Path.of(arguments[0]))).library();
        List<Lesson> lessons = library.lessons().values().stream()
                .filter(lesson -> arguments.length == 1 || lesson.id().equals(arguments[1]))
                .toList();
        System.out.println("lesson    words  mean  longest  grade  Spache  Dale-Chall  practice");
        lessons.forEach(lesson -> System.out.println(english(lesson, Measures.of(lesson, library, "en"))));
        System.out.println("\nlección   words  mean  longest  INFLESZ  Fernández Huerta  Crawford");
        lessons.forEach(lesson -> System.out.println(spanish(lesson, Measures.of(lesson, library, "es"))));
        if (arguments.length > 1) {
            lessons.forEach(lesson -> print(lesson, library));
        }
    }

    private static String english(Lesson lesson, Measures measures) {
        Readability told = measures.told();
        return String.format(
                Locale.ROOT,
                "%-8s %6d  %4.1f  %7d  %5.1f  %6.1f  %10.1f  %7d%%",
                lesson.id(),
                told.words(),
                told.mean(),
                told.longest(),
                told.fleschKincaid(),
                told.spache(),
                told.daleChall(),
                measures.practiceShare());
    }

    private static String spanish(Lesson lesson, Measures measures) {
        Readability told = measures.told();
        return String.format(
                Locale.ROOT,
                "%-8s %6d  %4.1f  %7d  %7.1f  %16.1f  %8.1f",
                lesson.id(),
                told.words(),
                told.mean(),
                told.longest(),
                told.inflesz(),
                told.fernandezHuerta(),
                told.crawford());
    }

    private static void print(Lesson lesson, Library library) {
        System.out.println("\nThe lesson's own words:");
        lesson.vocabulary()
                .forEach(word -> System.out.println(
                        "  " + word.word().en() + ": " + word.means().en()));
        System.out.println(
                "\nWords that the list of the band does not hold, most frequent first:\n  " + hard(lesson, library));
    }

    private static String hard(Lesson lesson, Library library) {
        Familiar known = lesson.band().equals("K-2") ? Familiar.SPACHE : Familiar.DALE_CHALL;
        Stream<String> words = Sentences.of(Spoken.lines(Spoken.told(lesson), "en")).stream()
                .flatMap(sentence -> Sentences.words(sentence).stream());
        Map<String, Long> counts = words.filter(
                        word -> !known.has(word) && !library.names().containsKey(word))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(SHOWN)
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
