package org.waymark.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.waymark.demo.Cast;

/**
 * Dashboards that are open while students begin, answer and finish. Timed is what a teacher can see: from the moment
 * when a student had the acknowledgement of the first answer, or of the end, to the moment when it stood in the stream
 * of each dashboard of the class.
 */
final class Boards {
    private static final int WORKERS = 16;
    private static final Duration LATE = Duration.ofSeconds(10);
    private static final Duration FORGOTTEN = Duration.ofSeconds(50);

    private final BenchSchool school;
    private final Questions questions;
    private final Figures figures;
    /** When the acknowledgement came, by student and state. */
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    private Map<Integer, String> students;

    Boards(BenchSchool school, Questions questions, Figures figures) {
        this.school = school;
        this.questions = questions;
        this.figures = figures;
    }

    void measure() throws IOException, SQLException {
        int classes = Math.min(Size.WATCHED, (Size.STUDENTS + Size.CLASS - 1) / Size.CLASS);
        try (Connection database = school.database()) {
            Seats seats = new Seats(database);
            students = seats.students();
            for (int number = 0; number < Size.DASHBOARDS; number++) {
                seats.signInTeacher(10_000 + number, Cast.OKAFOR.email());
            }
        }
        warmUp(classes);
        long before = Heap.used(school.liberty());
        try (Streams streams = new Streams(Size.DASHBOARDS, classes)) {
            streams.awaitAll(LATE);
            pause(Duration.ofSeconds(3));
            long opened = Heap.used(school.liberty());
            figures.add("dashboard.bytes", (opened - before) / 1000.0 / Size.DASHBOARDS, "kB");
            work(classes);
            pause(LATE);
            told(streams, classes);
            long after = Heap.used(school.liberty());
            Figures.say("heap after the work " + (after - before) / 1000 / Size.DASHBOARDS + " kB a dashboard");
        }
    }

    /** What a server keeps for good is there before it is measured; those who hang up are forgotten with the beats. */
    private static void warmUp(int classes) throws IOException {
        try (Streams streams = new Streams(Size.DASHBOARDS, classes)) {
            streams.awaitAll(LATE);
        }
        pause(FORGOTTEN);
    }

    private void told(Streams streams, int classes) {
        Latencies latencies = streams.latencies(acknowledged);
        int expected = acknowledged.keySet().stream()
                .mapToInt(key -> watchers(key, classes))
                .sum();
        Figures.say("dashboards: " + latencies.count() + " updates of " + expected + ", p50 "
                + latencies.percentile(0.5) + " ms, " + latencies.trouble());
        figures.add("dashboard.push.missing", expected - latencies.count(), "updates");
        figures.add("dashboard.push.p99", latencies.percentile(0.99) / 1000, "s");
    }

    private int watchers(String key, int classes) {
        String student = key.substring(0, 36);
        int seat = students.entrySet().stream()
                .filter(one -> one.getValue().equals(student))
                .findFirst()
                .orElseThrow()
                .getKey();
        int number = (seat - 1) / Size.CLASS;
        return Size.DASHBOARDS / classes + (number < Size.DASHBOARDS % classes ? 1 : 0);
    }

    /** Everybody answers the first question, then the second, and so on to the end. */
    private void work(int classes) {
        int all = Math.min(Size.ANSWERING, Math.min(Size.STUDENTS, classes * Size.CLASS));
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        long begin = System.nanoTime();
        List<Future<?>> parts = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            int first = worker;
            parts.add(workers.submit(() -> {
                work(first, all, begin);
                return null;
            }));
        }
        parts.forEach(Boards::await);
        workers.shutdown();
    }

    private static void await(Future<?> part) {
        try {
            part.get(30, TimeUnit.MINUTES);
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("the generator failed", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted under load", e);
        }
    }

    private void work(int worker, int all, long begin) throws IOException {
        int steps = questions.size() + 1;
        try (Wire wire = new Wire(BenchSchool.PORT)) {
            for (int step = 0; step < steps; step++) {
                for (int seat = 1 + worker; seat <= all; seat += WORKERS) {
                    awaitUntil(begin + Size.BOARDS.toNanos() * ((long) step * all + seat) / ((long) steps * all));
                    step(wire, seat, step);
                }
            }
        }
    }

    private void step(Wire wire, int seat, int step) throws IOException {
        boolean end = step == questions.size();
        int status = wire.ask(
                end ? submission(seat) : Answers.put(Seats.quiz(Seats.Work.BOARDS, seat), seat, questions, step));
        if (status != 200) {
            throw new IOException("the school answered " + wire.text());
        }
        if (end || step == 0) {
            acknowledged.put(students.get(seat) + (end ? " finished" : " begun"), System.nanoTime());
        }
    }

    private static byte[] submission(int seat) {
        String body = "{\"waited\":\"0\"}";
        return Answered.bytes("PUT " + Seats.quiz(Seats.Work.BOARDS, seat) + "/submission HTTP/1.1\r\n"
                + Browser.headers(seat)
                + "Accept: application/json\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body);
    }

    private static void pause(Duration time) {
        awaitUntil(System.nanoTime() + time.toNanos());
    }

    private static void awaitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
