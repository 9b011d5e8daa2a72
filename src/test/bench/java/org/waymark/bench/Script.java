package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pgbench script, run once so that PostgreSQL tells the plan of every statement, inside its functions too. */
final class Script {
    private static final Pattern STATEMENT = Pattern.compile("(?s)(.+?)(;|\\\\gset)\\s*");
    private static final Pattern VARIABLE = Pattern.compile("(?<!:):([a-z_]+)");
    private static final String TELL = """
            load 'auto_explain';
            set auto_explain.log_min_duration = 0;
            set auto_explain.log_nested_statements = on;
            set auto_explain.log_analyze = on;
            set auto_explain.log_buffers = on;
            set auto_explain.log_level = notice;
            set role %s;
            """;

    private final Map<String, String> values;

    /** With these values for its variables. */
    Script(Map<String, String> values) {
        this.values = new HashMap<>(values);
    }

    /** @return the plans, under the rights of this role: its policies are in them */
    List<String> plans(Path file, Connection administrator, String role) throws IOException, SQLException {
        List<String> plans = new ArrayList<>();
        String text = Files.readString(file).replaceAll("(?m)^(--|\\\\set).*\n", "");
        try (Statement statement = administrator.createStatement()) {
            statement.execute(TELL.formatted(role));
            for (Matcher next = STATEMENT.matcher(text); next.find(); ) {
                run(statement, next.group(1));
                collect(statement, plans);
            }
        }
        return plans;
    }

    private void run(Statement statement, String text) throws SQLException {
        String filled = VARIABLE.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement("'" + values.get(name.group(1)) + "'"));
        if (statement.execute(filled)) {
            keep(statement.getResultSet());
        }
    }

    private void keep(ResultSet row) throws SQLException {
        row.next();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.put(row.getMetaData().getColumnLabel(i), row.getString(i));
        }
    }

    private static void collect(Statement statement, List<String> plans) throws SQLException {
        for (SQLWarning told = statement.getWarnings(); told != null; told = told.getNextWarning()) {
            plans.add(told.getMessage() + "\n");
        }
        statement.clearWarnings();
    }
}
