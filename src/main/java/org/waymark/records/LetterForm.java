package org.waymark.records;

/** Which request is meant; and, for the letter, in which language the family reads. */
public record LetterForm(String request, String language) {
    String in(String otherwise) {
        return "en".equals(language) || "es".equals(language) ? language : otherwise;
    }
}
