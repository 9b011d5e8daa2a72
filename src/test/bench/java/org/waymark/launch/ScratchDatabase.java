package org.waymark.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A database with the school's schema and nothing in it, beside the school's own on the same server. */
public final class ScratchDatabase {
    private final NamedDatabase database;

    private ScratchDatabase(NamedDatabase database) {
        this.database = database;
    }

    /** Makes it under the administrator's role, with a role for the application that has the same password. */
    public static ScratchDatabase make(String name, int port, String password) throws SQLException {
        NamedDatabase server = new NamedDatabase("127.0.0.1", port, "postgres", "postgres", password);
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        }
        NamedDatabase made = new NamedDatabase("127.0.0.1", port, name, "postgres", password);
        Migration.run(made, password);
        return new ScratchDatabase(made);
    }

    public String name() {
        return database.name();
    }

    /** The role that the pool of a server on this database would use. */
    public String role() {
        return database.applicationRole();
    }

    /** Under the administrator's role. */
    public Connection connect() throws SQLException {
        return database.connect();
    }
}
