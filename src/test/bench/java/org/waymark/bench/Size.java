package org.waymark.bench;

import java.time.Duration;
import java.util.Set;

/** How large a run is. The defaults are what docs/performance.md quotes; smaller ones show that everything works. */
final class Size {
    /** Seats are filled class by class. */
    static final int CLASS = 30;

    static final int STUDENTS = number("students", 3000);
    /** Connections of the generator, and of pgbench. */
    static final int CLIENTS = number("clients", 16);

    static final Duration WARM_UP = Duration.ofSeconds(number("warm-up", 60));
    static final Duration ROUND = Duration.ofSeconds(number("round", 20));
    static final Duration RUNS = Duration.ofSeconds(number("runs", 40));
    /** Students a second who begin a complete run. */
    static final int RUN_RATE = number("run-rate", 8);
    /** Answers a second for the cold minute, where it was not measured just now what the school takes. */
    static final int RATE = number("rate", 400);

    /** Teachers who each open their class's table every five seconds, and for how long. */
    static final int TEACHERS = number("teachers", 50);

    static final Duration TABLES = Duration.ofSeconds(number("tables", 60));

    /** Dashboards that are open, over so many classes. */
    static final int DASHBOARDS = number("dashboards", 1000);

    static final int WATCHED = number("watched", 40);
    /** Students who answer while dashboards are open, and for how long. */
    static final int ANSWERING = number("answering", 1000);

    static final Duration BOARDS = Duration.ofSeconds(number("boards", 60));

    /** Students of the district whose release is made, after one of a tenth; and of a third one, where one is wanted. */
    static final int DISTRICT = number("release", 100_000);

    static final int DISTRICT_MOST = number("district", 0);

    static final int FEW = number("few", 10_000);
    static final int MANY = number("many", 10_000_000);

    private static final Set<String> PARTS = Set.of(
            System.getProperty("bench.parts", "save,runs,start,class,dashboards,cold,growth,statements,roster,district")
                    .split(","));

    private Size() {}

    /** Whether a part of the benchmark is wanted; all are unless some are named. */
    static boolean measures(String part) {
        return PARTS.contains(part);
    }

    private static int number(String name, int otherwise) {
        return Integer.getInteger("bench." + name, otherwise);
    }
}
