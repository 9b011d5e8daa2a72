package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.waymark.launch.ScratchDatabase;

/**
 * A scratch database that holds so many responses, filled by SQL.
 *
 * @param works how many quizzes each student has answered
 */
record Filled(ScratchDatabase database, int students, int works) {
    /** The ids that fill.sql makes. */
    static final UUID DISTRICT = UUID.fromString("00000000-0000-4000-8900-000000000001");

    private static final int ITEMS = 8;
    private static final int MOST_WORKS = 40;

    /** The first quiz of some student. */
    UUID session(int number) {
        return UUID.fromString("00000000-0000-4000-8100-%012d".formatted(1 + number % students));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + BenchSchool.DB_PORT + "/" + database.name();
    }

    static Filled with(String name, int responses, BenchSchool school, Questions questions)
            throws SQLException, IOException {
        int works = Math.min(MOST_WORKS, Math.max(1, responses / ITEMS / Size.STUDENTS));
        Filled filled = new Filled(
                ScratchDatabase.make(name, BenchSchool.DB_PORT, BenchSchool.administratorPassword()),
                responses / ITEMS / works,
                works);
        try (Connection database = school.database()) {
            filled.fill(database, questions);
        }
        return filled;
    }

    private void fill(Connection school, Questions questions) throws SQLException, IOException {
        String model =
                "from assignment a join lesson_version v on v.hash = a.version where a.lesson_id = '68-ON1' limit 1";
        String script = Files.readString(Path.of("src/test/bench/fill.sql"))
                .replace("${students}", String.valueOf(students))
                .replace("${works}", String.valueOf(works))
                .replace("${items}", String.join(" ", questions.items()))
                .replace("${hash}", text(school, "select v.hash " + model))
                .replace("${version}", text(school, "select replace(to_jsonb(v)::text, '''', '''''') " + model))
                .replace("${assignment}", text(school, "select to_jsonb(a)::text " + model));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
