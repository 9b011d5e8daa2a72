package org.waymark.curriculum.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts and finds words as a reader would. */
final class Wording {
    static final List<String> LANGUAGES = List.of("en", "es");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”»)]{0,2})\\s+");

    private Wording() {}

    static int count(String text) {
        return (int) Arrays.stream(text.split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    static String lastSentence(String text) {
        String[] sentences = SENTENCE_END.split(text.strip());
        return sentences[sentences.length - 1];
    }

    /** Spanish takes about a quarter more words to say the same. */
    static int atMost(int english, String language) {
        return language.equals("es") ? english * 5 / 4 : english;
    }

    /** Any of these expressions as whole words, in any case. They are parted by a comma and a space, or by lines. */
    static Pattern anyOf(String expressions) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", expressions.strip().split(",?\\s*\\n|, "))
                        + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Enough of it to be recognised in a finding. */
    static String shortened(String found) {
        return found.length() > 60 ? found.substring(0, 60) + "..." : found;
    }

    static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text.replace('’', '\''));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
