package org.waymark.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A new database on the run's own server, with the schema and nothing in it, under the administrator's role. */
final class OwnSchema {
    private OwnSchema() {}

    static Connection connect(String name) throws SQLException {
        Map<String, String> named = OwnDatabase.named(name);
        NamedDatabase database = new NamedDatabase(
                named.get("PGHOST"),
                Integer.parseInt(named.get("PGPORT")),
                name,
                named.get("PGUSER"),
                named.get("PGPASSWORD"));
        Migration.run(database, "nobody-signs-in-here");
        return database.connect();
    }
}
