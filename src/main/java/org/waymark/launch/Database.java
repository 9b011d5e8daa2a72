package org.waymark.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A PostgreSQL that the start may change: embedded, or the one that PGHOST names. */
interface Database extends AutoCloseable {
    String host();

    int port();

    String name();

    /** The role that migrates and makes the application's role. Liberty never hears of it. */
    String administrator();

    String password();

    /** Stops it, if it is ours to stop. */
    @Override
    void close();

    default String url() {
        return "jdbc:postgresql://" + host() + ":" + port() + "/" + name();
    }

    default Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", administrator());
        settings.setProperty("password", password());
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("ApplicationName", "waymark start");
        return DriverManager.getConnection(url(), settings);
    }

    /** The name of the role that the pool uses; one for each database of a server. */
    default String applicationRole() {
        return name() + "_app";
    }
}
