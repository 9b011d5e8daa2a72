package org.waymark.curriculum.readability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published list of familiar words. Regular plurals, possessives, verb forms, comparatives and contractions of a
 * listed word are familiar too, as the lists' own rules say. Sources and licences stand at the head of each list.
 */
public final class Familiar {
    public static final Familiar DALE_CHALL = read("dale-chall.txt");
    public static final Familiar SPACHE = read("spache.txt");

    private static final List<String[]> ENDINGS = Stream.of(
                    "s/", "es/", "ies/y", "d/", "ed/", "ied/y", "ing/", "ing/e", "er/", "r/", "est/", "st/", "ier/y",
                    "iest/y", "ly/", "n't/", "n't/n", "'s/", "'re/", "'ll/", "'ve/", "'d/", "'m/")
            .map(ending -> ending.split("/", 2))
            .toList();

    private final Set<String> words;

    private Familiar(Set<String> words) {
        this.words = words;
    }

    private static Familiar read(String name) {
        try (InputStream in = Familiar.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Familiar(
                    lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a reader of the list's grade knows this word. Digits are familiar; a hyphen joins two words. */
    public boolean has(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return Character.isDigit(plain.charAt(0))
                || words.contains(plain)
                || ENDINGS.stream().anyMatch(ending -> formed(plain, ending))
                || plain.contains("-") && Arrays.stream(plain.split("-")).allMatch(this::has);
    }

    private boolean formed(String word, String[] ending) {
        if (!word.endsWith(ending[0]) || word.length() < ending[0].length() + 2) {
            return false;
        }
        String stem = word.substring(0, word.length() - ending[0].length());
        return words.contains(stem + ending[1]) || words.contains(single(stem));
    }

    /** {@code stopp} of "stopped" to {@code stop}. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
