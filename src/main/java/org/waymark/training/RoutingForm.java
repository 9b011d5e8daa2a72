package org.waymark.training;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The routing card as it was typed: words by line. A line that was not sent stays as it is. */
public record RoutingForm(Map<String, String> lines) {
    public RoutingForm {
        lines = lines == null ? Map.of() : lines;
    }

    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        for (RoutingLine line : RoutingLine.values()) {
            if (lines.get(line.code()) != null) {
                words.put(line.code(), lines.get(line.code()).strip());
            }
        }
        return words;
    }

    /** Lines with more words than fit on the card. */
    List<String> tooLong() {
        Map<String, String> words = words();
        return Arrays.stream(RoutingLine.values())
                .filter(line -> line.in(words).length() > RoutingLine.LONGEST)
                .map(RoutingLine::code)
                .toList();
    }
}
