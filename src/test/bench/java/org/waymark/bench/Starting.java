package org.waymark.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The bell: every student of the school opens the quiz in the same second. Three times; the median bell counts. */
final class Starting {
    private static final int BELLS = 3;

    private final BenchSchool school;
    private final Figures figures;

    Starting(BenchSchool school, Figures figures) {
        this.school = school;
        this.figures = figures;
    }

    void measure() throws IOException {
        page();
        List<Double> slowest = new ArrayList<>();
        int errors = 0;
        for (int i = 0; i < BELLS; i++) {
            Latencies bell = Latencies.all(List.of(new Bell(Size.STUDENTS).ring()));
            errors += bell.errors();
            Figures.say("bell " + (i + 1) + ": p99 " + bell.percentile(0.99) + " ms, " + bell.trouble());
            slowest.add(bell.percentile(0.99));
        }
        String name = "start." + Size.STUDENTS;
        figures.add(name + ".errors", errors, "requests");
        figures.add(name + ".p99", slowest.stream().sorted().toList().get(BELLS / 2) / 1000, "s");
    }

    private void page() throws IOException {
        double before = Cpu.of(school.liberty(), school.postgres());
        Load.Result pages = new Load(new Openings(), Size.CLIENTS, 0, Size.ROUND).run();
        double after = Cpu.of(school.liberty(), school.postgres());
        figures.add("quiz.page.cpu", 1000 * (after - before) / pages.latencies().count(), "ms");
        figures.add("quiz.page.throughput", pages.throughput(), "1/s");
    }
}
