package org.waymark.bench;

import java.io.IOException;

/** The same answers to the same school with one thing changed at a time, each after a start and a warm-up of its own. */
final class Comparing {
    private final BenchSchool school;
    private final Answers answers;
    private final Figures figures;

    Comparing(BenchSchool school, Answers answers, Figures figures) {
        this.school = school;
        this.answers = answers;
        this.figures = figures;
    }

    void compare() throws IOException {
        for (Variant variant : Variant.wanted()) {
            school.restart(variant);
            warm(variant);
            measure(variant);
        }
        school.restart(Variant.SHIPPED);
    }

    /** The first seconds after the start are a figure of their own. */
    private void warm(Variant variant) {
        Latencies first = new Load(answers, Size.CLIENTS, 0, Size.WARM_UP.dividedBy(4))
                .run()
                .latencies();
        figures.add("compare." + variant.name() + ".first.count", first.count(), "answers");
        new Load(answers, Size.CLIENTS, 0, Size.WARM_UP.multipliedBy(3).dividedBy(4)).run();
    }

    private void measure(Variant variant) throws IOException {
        double before = Cpu.of(school.liberty(), school.postgres());
        Load.Result result = new Load(answers, Size.CLIENTS, 0, Size.ROUND).run();
        double after = Cpu.of(school.liberty(), school.postgres());
        int count = result.latencies().count();
        figures.add("compare." + variant.name() + ".throughput", result.throughput(), "1/s");
        figures.add("compare." + variant.name() + ".cpu", 1000 * (after - before) / count, "ms");
        figures.add("compare." + variant.name() + ".p99", result.latencies().percentile(0.99), "ms");
    }
}
