package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Measures one after the other what docs/performance.md quotes. It fails when it cannot measure, never on a figure. */
class SpeedBench {
    private static final Path STUDENTS = Path.of("target/bench/students.csv");

    /** One part of the benchmark. */
    private interface Part {
        void measure() throws IOException, SQLException;
    }

    @Test
    void theSchoolUnderLoad() throws IOException, SQLException {
        try (BenchSchool school = new BenchSchool()) {
            try (Connection database = school.database()) {
                new Enrolling(school.address(), new Seats(database)).fill(STUDENTS);
            }
            for (Map.Entry<String, Part> part : parts(school).entrySet()) {
                if (Size.measures(part.getKey())) {
                    keepAwake(school);
                    part.getValue().measure();
                }
            }
        }
    }

    private static Map<String, Part> parts(BenchSchool school) throws IOException {
        Figures figures = new Figures(Path.of("target/bench.csv"));
        Optional<Pgbench> pgbench = Pgbench.find();
        Questions questions = Questions.of(school.address());
        Answers answers = new Answers(questions);
        Saving saving = new Saving(school, answers, questions, figures);
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("save", () -> saving.measure(pgbench));
        parts.put("runs", () -> new Running(school, questions, figures).measure());
        parts.put("start", () -> new Starting(school, figures).measure());
        parts.put("class", () -> new Tables(school, figures).measure());
        parts.put("dashboards", () -> new Boards(school, questions, figures).measure());
        parts.put("cold", saving::measureCold);
        parts.put("growth", () -> new Growth(pgbench, school, questions, figures).measure());
        parts.put("statements", () -> new Statements(school, saving, figures).count(pgbench));
        parts.put("roster", () -> new Importing(school, figures).measure());
        parts.put("district", () -> new Districts(school, figures).measure());
        parts.put("compare", () -> new Comparing(school, answers, figures).compare());
        parts.put("ways", () -> new Ways(school, questions, figures).compare());
        return parts;
    }

    private static void keepAwake(BenchSchool school) throws IOException, SQLException {
        try (Connection database = school.database()) {
            new Seats(database).keepAwake();
        }
    }
}
