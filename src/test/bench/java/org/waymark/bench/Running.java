package org.waymark.bench;

import java.io.IOException;
import java.time.Duration;

/** Complete runs of students, from sign-in to result, by Gatling: a class at once and then a school evenly. */
final class Running {
    private static final Duration WARM_UP = Size.WARM_UP;

    private final BenchSchool school;
    private final Gatling gatling;
    private final Figures figures;

    Running(BenchSchool school, Questions questions, Figures figures) {
        this.school = school;
        this.gatling = new Gatling(questions);
        this.figures = figures;
    }

    void measure() throws IOException {
        gatling.run(0, Size.RUN_RATE, WARM_UP.toSeconds());
        int before = runs(WARM_UP);
        double idle = Cpu.of(school.liberty(), school.postgres());
        Gatling.Summary summary = gatling.run(before, Size.RUN_RATE, Size.RUNS.toSeconds());
        double busy = Cpu.of(school.liberty(), school.postgres());
        figures.add("student.run.cpu", 1000 * (busy - idle) / runs(Size.RUNS), "ms");
        figures.add("school.requests", summary.number("request count", false), "requests");
        figures.add("school.errors", summary.number("request count", true), "requests");
        figures.add("school.p50", summary.number("response time 50th percentile (ms)", false), "ms");
        figures.add("school.p99", summary.number("response time 99th percentile (ms)", false), "ms");
    }

    private static int runs(Duration time) {
        return Size.CLASS + Size.RUN_RATE * (int) time.toSeconds();
    }
}
