package org.waymark.curriculum.readability;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Syllables of an English word: groups of vowels, less the silent ones, and more where two vowels part. Held against
 * the CMU Pronouncing Dictionary in docs/decisions/readability.md.
 */
final class EnglishSyllables {
    private static final List<Pattern> SILENT = patterns(
            "[^aeiouy]e$(?<![^aeiouyl]le)",
            "[^aeiouytd]ed$(?<![^aeiouyl]led)",
            "[^aeiouyszxcg]es$(?<!(?:sh|ch)es)(?<![^aeiouyl]les)",
            "[aeiouy][^aeiouylr]+e(?=ly|ment|ful|less|ness|where|thing)",
            "(?<!^)[^aeiou](?=some)");
    private static final List<Pattern> PARTED = patterns(
            "ia(?!l$|n$|ns$|lly$|tion|b)",
            "(?<![tscgx])io(?!n)",
            "eo(?!us$|n$)",
            "[^aeiouqg]ua(?!r)",
            "uou",
            "ying$",
            "ism$",
            "(?<!p)oing$",
            "creat(?!ur)",
            "poe[mt]",
            "io[ut]s?$",
            "iet",
            "deas?$",
            "l?ie(?:r|st)$",
            "[^qg]uing$",
            "[^aeiou]iu",
            "real[^l]",
            "rea(?:ch|ct)i",
            "cia(?:te|ti)",
            "eing$",
            "react");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern NOT = Pattern.compile("(?<=[bdfgklmpsvz])n't$");
    private static final Map<String, Integer> EXCEPTIONS = Stream.of(
                    "1 real",
                    "2 someone people mr safety being player players sometimes loyal evening maybe noah tired tv andre careful "
                            + "colleague wyatt framework something",
                    "3 anyone everything coercive serious suicide somebody caregiver diego loyalty keanu "
                            + "employee area idea ideas",
                    "4 librarian everybody")
            .flatMap(EnglishSyllables::exceptions)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private EnglishSyllables() {}

    private static List<Pattern> patterns(String... expressions) {
        return Stream.of(expressions).map(Pattern::compile).toList();
    }

    private static Stream<Map.Entry<String, Integer>> exceptions(String line) {
        int syllables = line.charAt(0) - '0';
        return Stream.of(line.substring(2).split(" ")).map(word -> Map.entry(word, syllables));
    }

    static int of(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int parts = 0;
        for (String part : plain.split("-")) {
            parts += part.isEmpty() ? 0 : part(part);
        }
        return Math.max(1, parts);
    }

    private static int part(String word) {
        boolean not = NOT.matcher(word).find();
        String stem = word.replaceFirst("n't$", not ? "" : "n").replaceFirst("'.*$", "");
        Integer known = EXCEPTIONS.get(stem);
        return (known == null ? counted(stem) : known) + (not ? 1 : 0);
    }

    private static int counted(String stem) {
        int groups = (int) VOWELS.matcher(stem).results().count();
        boolean silent = groups > 1;
        long dropped =
                silent ? SILENT.stream().filter(p -> p.matcher(stem).find()).count() : 0;
        long added = PARTED.stream().filter(p -> p.matcher(stem).find()).count();
        return (int) Math.max(1, groups - dropped + added);
    }
}
