package org.waymark.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests sent over so many kept-alive connections.
 *
 * @param rate requests a second, each measured from the moment when it was due; 0 for as many as the server takes
 */
record Load(Requests requests, int connections, double rate, Duration time) {
    /** What came of a load. */
    record Result(Latencies latencies, double seconds) {
        double throughput() {
            return latencies.count() / seconds;
        }
    }

    Result run() {
        long begin = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        List<Future<Latencies>> running = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int number = i;
            running.add(threads.submit(() -> one(number, begin)));
        }
        threads.shutdown();
        List<Latencies> parts = running.stream().map(Load::get).toList();
        return new Result(Latencies.all(parts), (System.nanoTime() - begin) / 1e9);
    }

    private static Latencies get(Future<Latencies> part) {
        try {
            return part.get(30, TimeUnit.MINUTES);
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("the generator failed", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted under load", e);
        }
    }

    private Latencies one(int number, long begin) throws IOException {
        Latencies latencies = new Latencies();
        long step = rate == 0 ? 0 : (long) (1e9 * connections / rate);
        long due = begin + step * number / connections;
        try (Wire wire = new Wire(BenchSchool.PORT)) {
            while (System.nanoTime() - begin < time.toNanos()) {
                due = rate == 0 ? System.nanoTime() : due + step;
                awaitUntil(due);
                send(wire, number, due, latencies);
            }
        }
        return latencies;
    }

    private static void awaitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void send(Wire wire, int number, long due, Latencies latencies) throws IOException {
        int status = wire.ask(requests.next(number, connections));
        if (status == 200) {
            latencies.add(System.nanoTime() - due);
        } else {
            latencies.failed(wire.text());
        }
    }
}
