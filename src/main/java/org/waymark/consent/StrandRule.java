package org.waymark.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.platform.Sql;

/**
 * What holds for a strand from a day on.
 *
 * @param rule {@code opt-out}, {@code opt-in} or {@code none}
 * @param noticeDays how many days before a lesson opens families have its letter
 * @param from null where nothing was ever set
 * @param by the name of whoever set it; null with {@code from}
 */
public record StrandRule(String strand, String rule, int noticeDays, LocalDate from, String by, Instant at) {

    /** What holds where nothing was set: families are told, and may say no. */
    static StrandRule unset(String strand) {
        return new StrandRule(strand, Rule.OPT_OUT.code(), 0, null, null, null);
    }

    static StrandRule of(ResultSet row) throws SQLException {
        return new StrandRule(
                row.getString("strand"),
                row.getString("rule"),
                row.getInt("notice_days"),
                row.getObject("from_day", LocalDate.class),
                row.getString("setter"),
                Sql.instant(row, "set_at"));
    }

    public boolean isOptIn() {
        return rule.equals(Rule.OPT_IN.code());
    }
}
