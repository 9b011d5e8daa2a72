package org.waymark.curriculum.readability;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the formulas need of a text, and the formulas. Text that is pooled should have 100 words or more: under that they
 * are noise.
 *
 * @param longest words of the longest sentence
 * @param unfamiliar words outside the revised Spache list, each time that they stand there; English only
 * @param difficult words outside the New Dale-Chall list, each time that they stand there; English only
 */
public record Readability(int words, int sentences, int longest, int syllables, int unfamiliar, int difficult) {

    /** Measures English. @param names that count as familiar, whatever the lists say */
    public static Readability english(String text, Set<String> names) {
        return measure(
                text,
                EnglishSyllables::of,
                word -> names.contains(word) || Familiar.SPACHE.has(word),
                word -> names.contains(word) || Familiar.DALE_CHALL.has(word));
    }

    public static Readability spanish(String text) {
        return measure(text, SpanishSyllables::of, word -> true, word -> true);
    }

    private static Readability measure(
            String text, ToIntFunction<String> syllables, Predicate<String> spache, Predicate<String> daleChall) {
        List<List<String>> sentences =
                Sentences.of(text).stream().map(Sentences::words).toList();
        Map<String, Long> words = sentences.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Readability(
                sum(words, word -> 1),
                sentences.size(),
                sentences.stream().mapToInt(List::size).max().orElse(0),
                sum(words, syllables),
                sum(words, word -> spache.test(word) ? 0 : 1),
                sum(words, word -> daleChall.test(word) ? 0 : 1));
    }

    /** Words come back often, so each is looked at once. */
    private static int sum(Map<String, Long> words, ToIntFunction<String> weight) {
        return (int) words.entrySet().stream()
                .mapToLong(word -> word.getValue() * weight.applyAsInt(word.getKey()))
                .sum();
    }

    /**
     * Words that an expression matches become one short familiar word, so that they weigh nothing. A capital stays one: by
     * it the next sentence is known.
     */
    public static String neutral(String text, Pattern unweighed) {
        return unweighed
                .matcher(text)
                .replaceAll(match -> Character.isUpperCase(match.group().charAt(0)) ? "It" : "it");
    }

    /** Mean words of a sentence. */
    public double mean() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** US grade: Flesch-Kincaid (Kincaid and others, 1975), 0.39 ASL + 11.8 ASW - 15.59. */
    public double fleschKincaid() {
        return 0.39 * mean() + 11.8 * syllablesPerWord() - 15.59;
    }

    /** US grade up to about 4: revised Spache (1974), 0.121 ASL + 0.082 PDW + 0.659. */
    public double spache() {
        return 0.121 * mean() + 0.082 * percent(unfamiliar) + 0.659;
    }

    /** New Dale-Chall (1995): 0.1579 PDW + 0.0496 ASL, and 3.6365 more where over 5 % of the words are difficult. */
    public double daleChall() {
        double raw = 0.1579 * percent(difficult) + 0.0496 * mean();
        return percent(difficult) > 5 ? raw + 3.6365 : raw;
    }

    /** Spanish, higher is easier: Szigriszt-Pazos as INFLESZ reads it (Barrio-Cantalejo, 2008). */
    public double inflesz() {
        return 206.835 - 62.3 * syllablesPerWord() - mean();
    }

    /** Spanish, higher is easier: Fernández Huerta (1959), in the corrected form 206.84 - 60 SPW - 1.02 WPS. */
    public double fernandezHuerta() {
        return 206.84 - 60 * syllablesPerWord() - 1.02 * mean();
    }

    /** Years of school to read Spanish of the primary grades: Crawford (1984), by sentences and syllables in 100 words. */
    public double crawford() {
        return words == 0 ? 0 : -0.205 * percent(sentences) + 0.049 * percent(syllables) - 3.407;
    }

    private double syllablesPerWord() {
        return words == 0 ? 0 : (double) syllables / words;
    }

    private double percent(int count) {
        return words == 0 ? 0 : 100.0 * count / words;
    }
}
