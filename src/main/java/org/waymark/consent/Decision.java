package org.waymark.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a family has decided. Undecided is a decision too: what was said before is taken back. */
public enum Decision {
    PERMITS,
    REFUSES,
    UNDECIDED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Decision> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
