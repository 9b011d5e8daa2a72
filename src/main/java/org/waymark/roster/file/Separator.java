package org.waymark.roster.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.stream.IntStream;

/** What stands between the cells: a spreadsheet in Spanish writes semicolons, and what is copied from one has tabs. */
final class Separator {
    private static final int LONGEST_HEAD = 1 << 13;
    private static final String POSSIBLE = ",;\t";

    private Separator() {}

    /** Looks at the first line and leaves the text before it; a byte order mark is gone. */
    static char of(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEAD);
        if (text.read() != '\uFEFF') {
            text.reset();
            text.mark(LONGEST_HEAD);
        } else {
            text.mark(LONGEST_HEAD);
        }
        int[] seen = new int[POSSIBLE.length()];
        boolean quoted = false;
        for (int read = 0; read < LONGEST_HEAD - 1; read++) {
            int c = text.read();
            if (c < 0 || !quoted && (c == '\n' || c == '\r')) {
                break;
            }
            quoted ^= c == '"';
            int which = POSSIBLE.indexOf(c);
            if (!quoted && which >= 0) {
                seen[which]++;
            }
        }
        text.reset();
        return POSSIBLE.charAt(IntStream.range(0, seen.length)
                .reduce((a, b) -> seen[b] > seen[a] ? b : a)
                .getAsInt());
    }
}
