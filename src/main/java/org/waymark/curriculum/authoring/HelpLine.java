package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.curriculum.item.Text;

/**
 * Somebody who answers.
 *
 * @param call digits with hyphens, or empty
 * @param textWord and {@code textTo}: send this word to this number; empty when there is none
 * @param web an address without scheme, or empty
 * @param bands whose student pages show it
 * @param lessons whose help shows it, too, whatever their band
 * @param country where it answers, as two letters
 * @param languages in which it is known to answer; it may know more
 * @param spanish how to get Spanish there, or empty words
 * @param checked when a copy of its page was last seen, as a year or a date
 * @param how what was seen
 * @param source where it was seen
 */
public record HelpLine(
        String id,
        String name,
        Text says,
        String call,
        String textWord,
        String textTo,
        String web,
        List<String> bands,
        List<String> lessons,
        boolean adults,
        String country,
        List<String> languages,
        Text spanish,
        String checked,
        Text how,
        String source) {

    /** How it is reached, on one line: number, text, page. */
    public String contact() {
        return Stream.of(call, (textWord + " " + textTo).strip(), web)
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
