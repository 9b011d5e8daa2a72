package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of a pgbench script, run once one after the other, each with its plan. */
final class Script {
    private static final Pattern VARIABLE = Pattern.compile("(?<!:):([a-z_]+)");
    private static final Pattern STATEMENT =
            Pattern.compile("(.+?)\\s*(?:;|\\\\gset *([a-z_]*))\\s*$", Pattern.DOTALL | Pattern.MULTILINE);

    private final Map<String, String> values;
    private final List<String> plans = new ArrayList<>();

    Script(Map<String, String> values) {
        this.values = new HashMap<>(values);
    }

    /** @return plans of all that reads or writes */
    List<String> explain(Path file, Connection connection) throws IOException, SQLException {
        String text = Files.readString(file).replaceAll("(?m)^(--|\\\\set).*\n", "");
        try (Statement statement = connection.createStatement()) {
            for (Matcher next = STATEMENT.matcher(text); next.find(); ) {
                run(statement, filled(next.group(1).strip()), next.group(2));
            }
        }
        return plans;
    }

    private String filled(String statement) {
        return VARIABLE.matcher(statement)
                .replaceAll(name -> Matcher.quoteReplacement("'" + values.get(name.group(1)) + "'"));
    }

    private void run(Statement statement, String text, String prefix) throws SQLException {
        if (prefix != null) {
            keep(statement, text, prefix);
        }
        if (text.matches("(?s)(select|insert|with|update).*") && !text.contains("set_config")) {
            plan(statement, text);
        } else {
            statement.execute(text);
        }
    }

    private void keep(Statement statement, String text, String prefix) throws SQLException {
        try (ResultSet row = statement.executeQuery(text)) {
            row.next();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.put(prefix + row.getMetaData().getColumnLabel(i), row.getString(i));
            }
        }
    }

    private void plan(Statement statement, String text) throws SQLException {
        plans.add("\n" + text + "\n");
        try (ResultSet lines = statement.executeQuery("explain (analyze, buffers) " + text)) {
            while (lines.next()) {
                plans.add("    " + lines.getString(1));
            }
        }
    }
}
