package org.waymark.launch;

import java.sql.Connection;
import java.sql.SQLException;

/** The server that PGHOST, PGPORT, PGUSER, PGPASSWORD and PGDATABASE name. */
record NamedDatabase(String host, int port, String name, String administrator, String password) implements Database {

    static NamedDatabase reach(Plan plan) {
        NamedDatabase database = new NamedDatabase(
                plan.get("PGHOST", ""),
                plan.number("PGPORT", 5432),
                plan.get("PGDATABASE", "waymark"),
                plan.get("PGUSER", "postgres"),
                plan.get("PGPASSWORD", ""));
        try (Connection connection = database.connect()) {
            return database;
        } catch (SQLException e) {
            throw new Refusal(
                    "The database " + database.name + " at " + database.host + ":" + database.port
                            + " cannot be used: " + firstLine(e)
                            + ". Check PGHOST, PGPORT, PGUSER, PGPASSWORD and PGDATABASE, and that the server runs.",
                    e);
        }
    }

    private static String firstLine(SQLException e) {
        String text = String.valueOf(e.getMessage()).lines().findFirst().orElse("no answer");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public void close() {
        // not ours to stop
    }

    @Override
    public String toString() {
        return "NamedDatabase[" + url() + "]";
    }
}
