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
            "demo",
            "quiz",
            "progress",
            "reporting",
            "training",
            "wellbeing");

    private static final Map<String, Properties> WORDS = Map.of("en", read("en"), "es", read("es"));

    /** The text of a key, with {0}, {1} ... filled in. */
    public String text(String key, Object... values) {
        return find(key, values)
                .orElseThrow(() -> new IllegalArgumentException("no message " + key + " in " + locale.getLanguage()));
    }

    Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(WORDS.get(locale.getLanguage()).getProperty(key))
                .map(pattern -> new MessageFormat(pattern, locale).format(values));
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
