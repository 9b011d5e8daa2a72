package org.waymark.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A school started by the very code behind the start command, with ports and a data folder of its own. */
public final class StartedSchool implements AutoCloseable {
    /** Where "Leave this page" leads: there is no network in a run. */
    public static final String EXIT = "/lessons";

    private final Plan plan;
    private final School school;

    private StartedSchool(Plan plan) {
        this.plan = plan;
        this.school = new School(plan);
    }

    /** Starts a school with the demo's people in it. */
    public static StartedSchool withDemo() {
        Map<String, String> environment = Map.of(
                "WAYMARK_PORT", "9280",
                "WAYMARK_DB_PORT", "15398",
                "WAYMARK_DEMO", "true",
                "WAYMARK_EXIT", "http://127.0.0.1:9280" + EXIT,
                "WAYMARK_DATA", FreshFolder.at("target/journey-data").toString());
        return with(environment);
    }

    /** Starts a school with these settings, in a data folder that an earlier start may have filled. */
    public static StartedSchool with(Map<String, String> environment) {
        StartedSchool started =
                new StartedSchool(new Plan(environment, Path.of(System.getProperty("wlp.home")), Path.of("")));
        started.open();
        return started;
    }

    /** An empty folder for the data of a school. */
    public static Path freshFolder(String path) {
        return FreshFolder.at(path);
    }

    private void open() {
        try {
            school.open();
        } catch (RuntimeException e) {
            school.close();
            throw e;
        }
    }

    /** What the database holds under its administrator's role: the first column of each row. */
    public List<String> rows(String select, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(select)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> rows = new ArrayList<>();
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        String password = SecretFile.read(plan.data().resolve("postgres.password"), () -> "");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + plan.get("WAYMARK_DB_PORT", "") + "/waymark", "postgres", password);
    }

    public String address() {
        return plan.address();
    }

    @Override
    public void close() {
        school.close();
    }
}
