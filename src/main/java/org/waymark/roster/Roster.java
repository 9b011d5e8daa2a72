package org.waymark.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.platform.Sql;

/**
 * One import of the district's lists.
 *
 * @param seen when the work on it last said that it goes on
 * @param changed the roster was another one when the difference was to be applied
 */
public record Roster(
        UUID id,
        Instant made,
        State state,
        String step,
        int lines,
        Instant seen,
        String fingerprint,
        boolean changed,
        List<String> leftOut,
        Instant applied,
        Instant undone) {
    /** After so long without a word the work on an import has been interrupted. */
    static final Duration SILENCE = Duration.ofMinutes(3);

    /** Where an import is. */
    public enum State {
        READING,
        FAULTY,
        READY,
        APPLYING,
        DONE,
        UNDOING,
        UNDONE,
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isWork() {
            return this == READING || this == APPLYING || this == UNDOING;
        }
    }

    static Roster of(ResultSet row) throws SQLException {
        return new Roster(
                row.getObject("id", UUID.class),
                Sql.instant(row, "made_at"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("step"),
                row.getInt("lines"),
                Sql.instant(row, "seen_at"),
                row.getString("fingerprint"),
                row.getBoolean("changed"),
                List.of((String[]) row.getArray("left_out").getArray()),
                Sql.instant(row, "applied_at"),
                Sql.instant(row, "undone_at"));
    }

    public boolean works(Instant now) {
        return state.isWork() && seen.isAfter(now.minus(SILENCE));
    }

    public boolean isInterrupted(Instant now) {
        return state.isWork() && !works(now);
    }

    public boolean canBeUndone(Instant now) {
        return (state == State.DONE || state == State.UNDOING && isInterrupted(now))
                && applied.isAfter(now.minus(Imports.UNDO));
    }
}
