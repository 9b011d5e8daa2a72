package org.waymark.training;

import java.util.Locale;
import java.util.Map;

/** What a school's routing card names, in the order in which it is read on a hard day. */
enum RoutingLine {
    STATE_LINE,
    POLICE,
    LEAD,
    BACKUP,
    COUNSELOR,
    COVER,
    STATE_LAW,
    PROCEDURE,
    DISTRICT;

    static final int LONGEST = 200;

    /** The word that is stored and sent, such as {@code state-line}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String in(Map<String, String> words) {
        return words.getOrDefault(code(), "");
    }
}
