package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the script asks what an answer asks: every statement of both, as PostgreSQL itself counts them. */
final class Statements {
    private static final String COUNTED = """
            select calls, mean_exec_time, regexp_replace(query, '\\s+', ' ', 'g') from pg_stat_statements
            where userid = 'waymark_app'::regrole and calls >= %d and query <> 'BEGIN' order by total_exec_time desc""";

    private final BenchSchool school;
    private final Saving saving;
    private final Figures figures;

    Statements(BenchSchool school, Saving saving, Figures figures) {
        this.school = school;
        this.saving = saving;
        this.figures = figures;
    }

    /** The counting itself costs time, so it is switched on for this part alone. */
    void count(Optional<Pgbench> pgbench) throws IOException, SQLException {
        run("alter system set shared_preload_libraries = 'pg_stat_statements'");
        school.restart();
        run("create extension if not exists pg_stat_statements");
        add("answer.save.statements", saving.answers());
        if (pgbench.isPresent()) {
            add("pgbench.statements", saving.transactions(pgbench.get()));
        }
    }

    private void add(String name, long times) throws IOException, SQLException {
        List<String> lines = new ArrayList<>();
        long calls = 0;
        try (Connection database = school.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(COUNTED.formatted(times / 2))) {
            while (row.next()) {
                calls += row.getLong(1);
                lines.add("%8d x %.3f ms  %s".formatted(row.getLong(1), row.getDouble(2), row.getString(3)));
            }
        }
        Files.write(Path.of("target/bench/" + name + ".txt"), lines);
        figures.add(name, (double) calls / times, "statements");
        run("select pg_stat_statements_reset()");
    }

    private void run(String statement) throws IOException, SQLException {
        try (Connection database = school.database();
                Statement running = database.createStatement()) {
            running.execute(statement);
        }
    }
}
