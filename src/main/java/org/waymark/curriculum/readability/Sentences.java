package org.waymark.curriculum.readability;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Parts text into sentences and words, the same way in both languages. */
public final class Sentences {
    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:Mr|Ms|Mrs|Dr|Sr|Sra|Srta|St|Prof)\\.)(?<=[.!?…][\"”’'»)]{0,2})\\s+(?!\\p{Ll})|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    private Sentences() {}

    /** Sentences of a text. A line's end is a sentence's end; a quotation that the sentence goes on after is not. */
    public static List<String> of(String text) {
        return Arrays.stream(END.split(text))
                .map(String::strip)
                .filter(sentence -> WORD.matcher(sentence).find())
                .toList();
    }

    /** Words as they are written; {@code well-known} and {@code don't} are one word each. */
    public static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).toList();
    }
}
