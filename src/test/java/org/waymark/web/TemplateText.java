package org.waymark.web;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a template itself says to people: its text between tags and in the attributes that are read out. */
final class TemplateText {
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">([^<]*)<");
    private static final Pattern READ_OUT =
            Pattern.compile("\\s(?:alt|title|placeholder|aria-label|aria-description)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final String BRAND = "Waymark";

    private TemplateText() {}

    static List<String> words(String template) {
        String html = markup(template);
        return Stream.of(BETWEEN_TAGS, READ_OUT)
                .flatMap(place -> place.matcher(html).results())
                .map(found -> found.group(1).replace(BRAND, ""))
                .flatMap(text -> WORD.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }

    /** The template without the template language. */
    private static String markup(String template) {
        String text = template.replaceAll("(?s)<%--.*?--%>", "")
                .replaceAll("(?m)^@(param|import).*$", "")
                .replaceAll("(?s)@template\\.[^`]*?@`", "");
        text = without(text, Pattern.compile("\\$(?:unsafe)?\\{|!\\{"), '{', '}');
        text = without(text, Pattern.compile("@(?:if|elseif|for|template\\.[\\w.]+)\\s*\\("), '(', ')');
        return text.replaceAll("@(else|endif|endfor)", "").replaceAll("&[a-z]+;", "");
    }

    private static String without(String text, Pattern start, char open, char close) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        var found = start.matcher(text);
        while (found.find(from)) {
            kept.append(text, from, found.start());
            from = end(text, found.end(), open, close);
        }
        return kept.append(text.substring(from)).toString();
    }

    private static int end(String text, int inside, char open, char close) {
        int depth = 1;
        int at = inside;
        while (depth > 0) {
            char letter = text.charAt(at++);
            depth += letter == open ? 1 : letter == close ? -1 : 0;
        }
        return at;
    }
}
