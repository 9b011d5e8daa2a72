package org.waymark.roster.file;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which columns are read, by the words that may stand over them. All other columns are left out. */
final class Heads {
    private final Map<String, String> columns = new HashMap<>();

    /** The column goes by its own name and by these. */
    Heads with(String column, String... names) {
        columns.put(plain(column), column);
        for (String name : names) {
            columns.put(plain(name), column);
        }
        return this;
    }

    /** The column under this head; null for one that is left out. */
    String column(String head) {
        return columns.get(plain(head));
    }

    /** Capitals, accents, spaces and signs make no difference. */
    private static String plain(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Alnum}]", "");
    }
}
