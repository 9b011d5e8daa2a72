package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Measures one after the other what docs/performance.md quotes. It fails when it cannot measure, never on a figure. */
class SpeedBench {
    private final Figures figures = new Figures(Path.of("target/bench.csv"));
    private final Optional<Pgbench> pgbench = Pgbench.find();
    private Questions questions;

    SpeedBench() throws IOException {}

    @Test
    void theSchoolUnderLoad() throws IOException, SQLException {
        try (BenchSchool school = new BenchSchool()) {
            Saving saving = enrol(school);
            double most = Size.measures("save") ? saving.measure(pgbench) : Size.RATE;
            if (Size.measures("runs")) {
                new Running(school, questions, figures).measure();
            }
            if (Size.measures("start")) {
                keepAwake(school);
                new Starting(school, figures).measure();
            }
            if (Size.measures("cold")) {
                school.restart();
                saving.measureAt(most / 2, "answer.save.cold.p99", Size.WARM_UP);
            }
            if (Size.measures("growth")) {
                grow(school);
            }
            if (Size.measures("statements")) {
                new Statements(school, saving, figures).count(pgbench);
            }
        }
    }

    private Saving enrol(BenchSchool school) throws IOException, SQLException {
        try (Connection database = school.database()) {
            new Enrolling(school.address(), new Seats(database)).fill(Path.of("target/bench/students.csv"));
        }
        questions = Questions.of(school.address());
        Answers answers = new Answers(questions);
        new Load(answers, Size.CLIENTS, 0, Size.WARM_UP).run();
        return new Saving(school, answers, questions, figures);
    }

    private static void keepAwake(BenchSchool school) throws IOException, SQLException {
        try (Connection database = school.database()) {
            new Seats(database).keepAwake();
        }
    }

    private void grow(BenchSchool school) throws IOException, SQLException {
        if (pgbench.isPresent()) {
            try (Connection database = school.database()) {
                new Growth(pgbench.get(), BenchSchool.administratorPassword(), questions, figures).measure(database);
            }
        }
    }
}
