package org.waymark.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date under the administrator's role, and gives the application a role that owns nothing. */
final class Migration {
    private Migration() {}

    static void run(Database database, String applicationPassword) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            prepareRole(statement, database, applicationPassword);
            migrate(database);
            refuseIfEmpty(statement);
        } catch (SQLException | FlywayException e) {
            String reason = String.valueOf(e.getMessage())
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElse("no reason given");
            throw new Refusal(
                    "The database " + database.name() + " could not be brought up to date: " + reason
                            + ". Nothing of the failed step was kept; docs/operations.md says how to go on.",
                    e);
        }
    }

    private static void prepareRole(Statement statement, Database database, String password) throws SQLException {
        String role = "\"" + database.applicationRole() + "\"";
        statement.execute("select pg_advisory_lock(7629001)");
        boolean there;
        try (ResultSet row =
                statement.executeQuery("select from pg_roles where rolname = '" + database.applicationRole() + "'")) {
            there = row.next();
        }
        statement.execute((there ? "alter" : "create") + " role " + role
                + " login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password '" + password + "'");
        statement.execute("grant connect on database \"" + database.name() + "\" to " + role);
        statement.execute("grant usage on schema public to " + role);
        statement.execute("select pg_advisory_unlock(7629001)");
    }

    private static void migrate(Database database) {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database.url(), database.administrator(), database.password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", database.applicationRole()))
                .load()
                .migrate();
    }

    /** Where the migrations are not found, Flyway says nothing and applies none. */
    private static void refuseIfEmpty(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select to_regclass('app_user') is null")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new Refusal("The migrations were not found, so the database is still empty. Build again from a"
                        + " clean checkout.");
            }
        }
    }
}
