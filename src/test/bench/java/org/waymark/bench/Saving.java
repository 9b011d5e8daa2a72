package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What it costs to save an answer, beside pgbench with the same statements. */
final class Saving {
    private static final Duration SOME_SECONDS = Duration.ofSeconds(5);

    private final BenchSchool school;
    private final Answers answers;
    private final Questions questions;
    private final Figures figures;
    /** Half of what the school takes, in answers a second. */
    private double rate = Size.RATE;

    Saving(BenchSchool school, Answers answers, Questions questions, Figures figures) {
        this.school = school;
        this.answers = answers;
        this.questions = questions;
        this.figures = figures;
    }

    /** Throughput and processor time of one kind of load. */
    private record Cost(double throughput, double milliseconds) {}

    /** After at least a minute of the same load. */
    void measure(Optional<Pgbench> pgbench) throws IOException {
        new Load(answers, Size.CLIENTS, 0, Size.WARM_UP).run();
        Cost server = server();
        rate = server.throughput() / 2;
        figures.add("answer.save.throughput", server.throughput(), "1/s");
        figures.add("answer.save.cpu", server.milliseconds(), "ms");
        told("answer.save.p99", load(Size.ROUND));
        if (pgbench.isPresent()) {
            compare(server, script(pgbench.get()));
        } else {
            Figures.say(Pgbench.WANTED);
        }
    }

    private void compare(Cost server, Cost script) {
        figures.add("pgbench.throughput", script.throughput(), "1/s");
        figures.add("pgbench.cpu", script.milliseconds(), "ms");
        figures.add("answer.save.ratio", server.throughput() / script.throughput(), "x");
        figures.add("answer.save.cpu.ratio", server.milliseconds() / script.milliseconds(), "x");
    }

    /** The bell rings after a restart too. */
    void measureCold() throws IOException {
        school.restart();
        Duration first = Size.WARM_UP.dividedBy(6);
        Latencies beginning = load(first);
        Latencies rest = load(Size.WARM_UP.minus(first));
        told("answer.save.cold.p99", Latencies.all(List.of(beginning, rest)));
        told("answer.save.cold.after-" + first.toSeconds() + "s.p99", rest);
    }

    /** At a steady rate, each answer timed from when it was due. */
    private Latencies load(Duration time) {
        return new Load(answers, 4 * Size.CLIENTS, rate, time).run().latencies();
    }

    private void told(String name, Latencies latencies) {
        Figures.say(name + " at " + Math.round(rate) + " answers a second, p50 " + latencies.percentile(0.5) + " ms, "
                + latencies.trouble());
        figures.add(name, latencies.percentile(0.99), "ms");
    }

    private Cost server() throws IOException {
        double liberty = Cpu.of(school.liberty());
        double before = liberty + Cpu.of(school.postgres());
        Load.Result result = new Load(answers, Size.CLIENTS, 0, Size.ROUND).run();
        liberty = Cpu.of(school.liberty()) - liberty;
        double after = Cpu.of(school.liberty(), school.postgres());
        figures.add(
                "answer.save.cpu.liberty", 1000 * liberty / result.latencies().count(), "ms");
        figures.add("answer.save.errors", result.latencies().errors(), "requests");
        figures.add("answer.save.full.p99", result.latencies().percentile(0.99), "ms");
        return new Cost(
                result.throughput(),
                1000 * (after - before) / result.latencies().count());
    }

    private Cost script(Pgbench pgbench) throws IOException {
        double before = Cpu.of(school.postgres());
        Pgbench.Result result = run(pgbench, Size.ROUND);
        double after = Cpu.of(school.postgres());
        return new Cost(result.throughput(), 1000 * (after - before) / result.transactions());
    }

    private Pgbench.Result run(Pgbench pgbench, Duration time) throws IOException {
        return pgbench.run(
                Path.of("src/test/bench/answer.sql"),
                "waymark",
                "waymark_app",
                BenchSchool.applicationPassword(),
                Size.CLIENTS,
                time,
                List.of(
                        "--define=seats=" + Size.STUDENTS,
                        "--define=work=" + Seats.Work.PGBENCH.ordinal(),
                        "--define=works=1",
                        "--define=size=" + questions.size(),
                        "--define=items=" + String.join(" ", questions.items())));
    }

    /** Saves answers for some seconds. @return how many */
    long answers() {
        return new Load(answers, Size.CLIENTS, 0, SOME_SECONDS)
                .run()
                .latencies()
                .count();
    }

    /** The same by the script. */
    long transactions(Pgbench pgbench) throws IOException {
        return run(pgbench, SOME_SECONDS).transactions();
    }
}
