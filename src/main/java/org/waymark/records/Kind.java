package org.waymark.records;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a district decides how long to keep. The same bounds stand in the table, the same defaults in {@code kept()}. */
public enum Kind {
    /** In school years, from the one in which they were given. */
    ANSWERS(1, 3, 1),
    /** In days after a student has left the roster: over a summer, and over the time in which a list can be taken back. */
    ACCOUNTS(30, 400, 120),
    /** In days: who of the staff has looked at a child's page. */
    VIEWS(90, 1095, 365);

    private final int least;
    private final int most;
    private final int usual;

    Kind(int least, int most, int usual) {
        this.least = least;
        this.most = most;
        this.usual = usual;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public int usual() {
        return usual;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    static List<Kind> all() {
        return List.of(values());
    }
}
