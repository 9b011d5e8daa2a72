package org.waymark.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server itself says of the three settings that keep what was committed. A killed process does not lose what the
 * operating system holds, so that a missing {@code fsync} shows in no kill: it has to be asked for.
 */
final class Durability {
    /** For this connection, and for any role or database that has a setting of its own. */
    private static final String SWITCHED_OFF = """
            select name || '=' || setting from pg_settings
            where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting <> 'on'
            union all
            select unnest(setconfig) from pg_db_role_setting
            where array_to_string(setconfig, ' ') ~ 'fsync|synchronous_commit|full_page_writes'""";

    private Durability() {}

    /** The settings that are not on. */
    static List<String> switchedOff(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(SWITCHED_OFF)) {
            List<String> off = new ArrayList<>();
            while (row.next()) {
                off.add(row.getString(1));
            }
            return off;
        }
    }
}
