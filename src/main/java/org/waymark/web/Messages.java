package org.waymark.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The product's words in one language, one file a component. A missing key fails; a test keeps the files complete. */
public record Messages(Locale locale) {
    /** The components that have words, and so {@code messages/<component>.<language>.properties}. */
    static final List<String> COMPONENTS = List.of(
            "web",
            "identity",
            "roster",
            "curriculum",
            "adoption",
            "assignment",
            "consent",
            "demo",
            "district",
            "quiz",
            "progress",
            "records",
            "reporting",
            "teaching",
            "training",
            "wellbeing");

    private static final Map<String, Properties> WORDS = Map.of("en", read("en"), "es", read("es"));

    /** Reading a pattern costs more than filling it in, and a page has a hundred. By language and key. */
    private static final Map<String, Map<String, MessageFormat>> PATTERNS =
            Map.of("en", new ConcurrentHashMap<>(), "es", new ConcurrentHashMap<>());

    /** What there is nothing to fill in. By language and key. */
    private static final Map<String, Map<String, String>> PLAIN =
            Map.of("en", new ConcurrentHashMap<>(), "es", new ConcurrentHashMap<>());

    /** The text of a key, with {0}, {1} ... filled in. */
    public String text(String key, Object... values) {
        return find(key, values)
                .orElseThrow(() -> new IllegalArgumentException("no message " + key + " in " + locale.getLanguage()));
    }

    Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(WORDS.get(locale.getLanguage()).getProperty(key))
                .map(words -> values.length == 0
                        ? PLAIN.get(locale.getLanguage())
                                .computeIfAbsent(
                                        key, first -> pattern(key, words).format(values))
                        : pattern(key, words).format(values));
    }

    /** A copy of its own for each use: two threads must not fill in the same one. */
    private MessageFormat pattern(String key, String words) {
        return (MessageFormat) PATTERNS.get(locale.getLanguage())
                .computeIfAbsent(key, first -> new MessageFormat(words, locale))
                .clone();
    }

    private static Properties read(String language) {
        Properties words = new Properties();
        for (String component : COMPONENTS) {
            String file = "/messages/" + component + "." + language + ".properties";
            try (InputStream in = Messages.class.getResourceAsStream(file)) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }
}
