package org.waymark.web;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The message files as they are written, by component and language. */
final class Words {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    private Words() {}

    static Map<String, String> of(String component, String language) throws IOException {
        Properties file = new Properties();
        Path path = Path.of("src/main/resources/messages/" + component + "." + language + ".properties");
        try (Reader reader = Files.newBufferedReader(path)) {
            file.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
        return words;
    }

    static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String component : Messages.COMPONENTS) {
            keys.addAll(of(component, "en").keySet());
        }
        return keys;
    }

    /** The places that a text fills in, such as {0 and {1. */
    static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
