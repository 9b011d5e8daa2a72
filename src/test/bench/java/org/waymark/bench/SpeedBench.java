package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Measures one after the other what docs/performance.md quotes. It fails when it cannot measure, never on a figure. */
class SpeedBench {
    private static final Path FOLDER = Path.of("target/bench");

    @Test
    void theSchoolUnderLoad() throws IOException, SQLException {
        Figures figures = new Figures(Path.of("target/bench.csv"));
        Optional<Pgbench> pgbench = Pgbench.find();
        try (BenchSchool school = new BenchSchool();
                Connection database = school.database()) {
            Seats seats = new Seats(database);
            new Enrolling(school.address(), seats).fill(FOLDER.resolve("students.csv"));
            Questions questions = Questions.of(school.address());
            Answers answers = new Answers(questions);
            Saving saving = new Saving(school, answers, questions, figures);
            new Load(answers, Size.CLIENTS, 0, Size.WARM_UP).run();
            double most = saving.measure(pgbench);
            saving.measureAt(most / 2, "answer.save.p99", Size.ROUND);
            new Running(school, questions, figures).measure();
            seats.keepAwake();
            new Starting(school, figures).measure();
        }
    }
}
