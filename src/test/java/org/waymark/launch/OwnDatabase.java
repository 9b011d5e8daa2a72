package org.waymark.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A new database on the run's own server, and the variables that name it. */
final class OwnDatabase {
    private OwnDatabase() {}

    static Map<String, String> named(String name) throws SQLException {
        Database server = DatabaseOfTheRun.database();
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Map.of(
                "PGHOST", server.host(),
                "PGPORT", String.valueOf(server.port()),
                "PGUSER", server.administrator(),
                "PGPASSWORD", server.password(),
                "PGDATABASE", name);
    }
}
