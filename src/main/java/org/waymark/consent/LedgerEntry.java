package org.waymark.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.platform.Sql;

/**
 * A decision of a family as it was recorded.
 *
 * @param strand one of the three, or {@code all}
 * @param from the day from which it holds
 * @param corrects the number of the row that it puts right; null for none
 * @param by the name of whoever recorded it
 * @param corrected whether another row has put it right, so that it counts no more
 */
public record LedgerEntry(
        long number,
        String strand,
        String decision,
        String source,
        LocalDate from,
        Long corrects,
        String by,
        Instant at,
        boolean corrected) {

    static LedgerEntry of(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong("number"),
                row.getString("strand"),
                row.getString("decision"),
                row.getString("source"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("corrects", Long.class),
                row.getString("recorder"),
                Sql.instant(row, "recorded_at"),
                row.getBoolean("corrected"));
    }

    /** Whether it has to do with what another row is about. */
    boolean isAbout(String other) {
        return strand.equals(other) || strand.equals(Entry.ALL) || other.equals(Entry.ALL);
    }

    boolean says(Entry entry, String about) {
        return strand.equals(about)
                && decision.equals(entry.decision().code())
                && source.equals(entry.source().code())
                && from.equals(entry.from());
    }
}
