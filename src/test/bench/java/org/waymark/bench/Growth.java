package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.launch.StartedSchool;

/** Whether an answer costs the database more when ten million are stored than when there are ten thousand. */
final class Growth {
    private static final int ROUNDS = 3;
    private static final Path SCRIPT = Path.of("src/test/bench/answer.sql");

    private final Optional<Pgbench> pgbench;
    private final BenchSchool school;
    private final Questions questions;
    private final Figures figures;

    Growth(Optional<Pgbench> pgbench, BenchSchool school, Questions questions, Figures figures) {
        this.pgbench = pgbench;
        this.school = school;
        this.questions = questions;
        this.figures = figures;
    }

    void measure() throws IOException, SQLException {
        Filled few = Filled.with("few", Size.FEW, school, questions);
        Filled many = Filled.with("many", Size.MANY, school, questions);
        explain(few);
        explain(many);
        if (pgbench.isEmpty()) {
            Figures.say(Pgbench.WANTED);
            return;
        }
        List<Double> small = new ArrayList<>();
        List<Double> large = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            small.addAll(times(few, i));
            large.addAll(times(many, i));
        }
        figures.add("answer.cost.few", median(small), "ms");
        figures.add("answer.cost.many", median(large), "ms");
        figures.add("answer.cost.growth", median(large) / median(small), "x");
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Of each transaction, in milliseconds. */
    private List<Double> times(Filled filled, int round) throws IOException {
        Path log = Files.createDirectories(
                StartedSchool.freshFolder("target/bench/" + filled.database().name() + round));
        pgbench.orElseThrow()
                .run(
                        SCRIPT,
                        filled.database().name(),
                        filled.database().role(),
                        BenchSchool.administratorPassword(),
                        1,
                        Size.ROUND.dividedBy(2),
                        List.of(
                                "--log",
                                "--log-prefix=" + log + "/times",
                                "--define=seats=" + filled.students(),
                                "--define=work=0",
                                "--define=works=" + filled.works(),
                                "--define=size=" + questions.size(),
                                "--define=items=" + String.join(" ", questions.items())));
        try (Stream<Path> files = Files.list(log)) {
            return Files.readAllLines(files.findFirst().orElseThrow()).stream()
                    .map(line -> Double.parseDouble(line.split(" ")[2]) / 1000)
                    .toList();
        }
    }

    private void explain(Filled filled) throws IOException, SQLException {
        Map<String, String> values =
                Map.of("seat", "17", "assigned", "0", "number", "1", "items", String.join(" ", questions.items()));
        try (Connection database = filled.database().connect()) {
            Files.write(
                    Path.of("target/bench/plans-" + filled.database().name() + ".txt"),
                    new Script(values).plans(SCRIPT, database, filled.database().role()));
        }
    }
}
