package org.waymark.incontainer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.waymark.curriculum.item.Text;

/** Finds words of the curriculum in answers, whatever the page or the format has done to their punctuation. */
public final class Wording {
    private Wording() {}

    /** What a reader sees of a page or of data. */
    public static String read(String body) {
        return body.replaceAll("<[^>]+>", "");
    }

    /** The longest stretches of a text, in both languages, that every format writes as they are. */
    public static Stream<String> traces(Text text) {
        return Stream.of(text.en(), text.es()).filter(words -> !words.isEmpty()).map(Wording::longest);
    }

    private static String longest(String words) {
        return Arrays.stream(words.split("[\"'<>&\\\\\\n]"))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }
}
