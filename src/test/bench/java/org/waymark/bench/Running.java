package org.waymark.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;

/** Complete runs of students, from sign-in to result, by Gatling: a class at once and then a school evenly. */
final class Running {
    private static final Duration WARM_UP = Size.RUNS.dividedBy(2);

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
        JsonObject statistics = gatling.run(before, Size.RUN_RATE, Size.RUNS.toSeconds());
        double busy = Cpu.of(school.liberty(), school.postgres());
        figures.add("student.run.cpu", 1000 * (busy - idle) / runs(Size.RUNS), "ms");
        figures.add("school.requests", number(statistics, "numberOfRequests", "total"), "requests");
        figures.add("school.errors", number(statistics, "numberOfRequests", "ko"), "requests");
        figures.add("school.p50", number(statistics, "percentiles1", "total"), "ms");
        figures.add("school.p99", number(statistics, "percentiles4", "total"), "ms");
    }

    private static int runs(Duration time) {
        return Size.CLASS + Size.RUN_RATE * (int) time.toSeconds();
    }

    private static double number(JsonObject statistics, String name, String which) {
        return Double.parseDouble(statistics
                .getJsonObject("stats")
                .getJsonObject(name)
                .get(which)
                .toString()
                .replace("\"", ""));
    }
}
