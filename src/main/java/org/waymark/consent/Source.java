package org.waymark.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the school was told. */
public enum Source {
    PAPER,
    PHONE,
    MEETING,
    EMAIL,
    OTHER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Source> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
