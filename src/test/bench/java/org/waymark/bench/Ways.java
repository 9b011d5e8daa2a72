package org.waymark.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What adding one response costs client and database by different ways, with no server between: processor time alone. */
final class Ways {
    private static final int ROUNDS = 5;
    private static final int COUNT = 4000;

    private final BenchSchool school;
    private final Questions questions;
    private final Figures figures;

    Ways(BenchSchool school, Questions questions, Figures figures) {
        this.school = school;
        this.questions = questions;
        this.figures = figures;
    }

    void compare() throws IOException, SQLException {
        Filled filled = Filled.with("ways", Size.FEW, school, questions);
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("jdbc", new Jdbc(filled, "plain", 5, 1, false));
        ways.put("jdbc.never-prepared", new Jdbc(filled, "never", 0, 1, false));
        ways.put("jdbc.eight-a-transaction", new Jdbc(filled, "eight", 5, 8, false));
        ways.put("jdbc.eight-a-batch", new Jdbc(filled, "batch", 5, 8, true));
        ways.put("jpa", new Jpa(filled));
        for (int round = 1; round <= ROUNDS; round++) { // the first ones warm up
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                measure(way.getKey(), way.getValue(), round);
            }
        }
        for (Way way : ways.values()) {
            way.close();
        }
    }

    private void measure(String name, Way way, int round) throws IOException, SQLException {
        long client = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        double database = Cpu.of(school.postgres());
        way.add(round * COUNT, COUNT);
        client = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - client;
        database = Cpu.of(school.postgres()) - database;
        if (round == ROUNDS) {
            figures.add("way." + name + ".client", client / 1e6 / COUNT, "ms");
            figures.add("way." + name + ".database", database * 1e3 / COUNT, "ms");
        }
    }
}
