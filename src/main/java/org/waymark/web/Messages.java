package org.waymark.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The product's words in one language. A missing key is a defect and fails; a test keeps both files complete. */
public record Messages(Locale locale) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The text of a key, with {0}, {1} ... filled in. */
    public String text(String key, Object... values) {
        String pattern = ResourceBundle.getBundle("messages", locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }
}
