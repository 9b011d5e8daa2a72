package org.waymark.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.waymark.curriculum.item.Rekeying;
import org.waymark.platform.Sql;

/**
 * A decision about an item's key in one assignment, or the taking back of one.
 *
 * @param number counts the assignment's decisions from 1
 * @param undoes the number of the one that it takes back; null for a decision
 */
record Regrade(int number, String item, Rekeying rekeying, Integer undoes, UUID by, Instant at) {
    static final String COLUMNS = "number, item_id, correct, lowering, undoes, decided_by, decided_at";

    static Regrade of(ResultSet row) throws SQLException {
        String correct = row.getString("correct");
        return new Regrade(
                row.getInt("number"),
                row.getString("item_id"),
                correct == null ? Rekeying.leftOut() : new Rekeying(letters(correct), row.getBoolean("lowering")),
                (Integer) row.getObject("undoes"),
                row.getObject("decided_by", UUID.class),
                Sql.instant(row, "decided_at"));
    }

    private static Set<String> letters(String correct) {
        return Set.copyOf(Arrays.asList(correct.split(" ")));
    }

    /** As the table holds it. */
    static String correct(Rekeying rekeying) {
        return rekeying.leavesOut() ? null : String.join(" ", new TreeSet<>(rekeying.right()));
    }
}
