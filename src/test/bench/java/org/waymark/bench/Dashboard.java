package org.waymark.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one open dashboard has been told, and when. */
final class Dashboard {
    private static final Pattern ROW = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"[^}]*?\"state\":\"(\\w+)\"");

    private final Runnable whole;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final StringBuilder rest = new StringBuilder();
    private boolean begun;
    private volatile boolean ended;

    Dashboard(Runnable whole) {
        this.whole = whole;
    }

    /** An event has an end; what comes in several pieces is read when it is whole. */
    void took(byte[] bytes, int count, long when) {
        rest.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
        int end = rest.lastIndexOf("\n\n");
        if (end < 0) {
            return;
        }
        String events = rest.substring(0, end);
        rest.delete(0, end);
        Matcher row = ROW.matcher(events);
        while (row.find()) {
            seen.putIfAbsent(row.group(1) + " " + row.group(2), when);
        }
        if (!begun && events.contains("\"whole\":true")) {
            begun = true;
            whole.run();
        }
    }

    void ended() {
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }

    /** By student and state. */
    Map<String, Long> seen() {
        return seen;
    }

    String text() {
        return rest.toString();
    }
}
