package org.waymark.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * Every student opens the quiz within one second, evenly, each over a connection of their own, and nobody waits for
 * anybody (open model). Times count from the moment when a student was to arrive. One thread, since the generator shares
 * the processors with the school.
 */
final class Bell {
    private static final long SECOND = 1_000_000_000;
    private static final long LONGEST = 60 * SECOND;

    private final int students;
    private final Latencies latencies = new Latencies();
    private long begin;
    private int open;

    Bell(int students) {
        this.students = students;
    }

    Latencies ring() throws IOException {
        begin = System.nanoTime();
        try (Selector selector = Selector.open()) {
            for (int arrived = 0; arrived < students || open > 0; ) {
                while (arrived < students && due(arrived) <= System.nanoTime()) {
                    arrive(selector, arrived++);
                }
                if (System.nanoTime() - begin > LONGEST) {
                    throw new IOException(open + " students still wait after a minute");
                }
                selector.select(this::serve, arrived < students ? 1 : 100);
            }
        }
        return latencies;
    }

    private long due(int student) {
        return begin + student * SECOND / students;
    }

    private void arrive(Selector selector, int student) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(new InetSocketAddress("127.0.0.1", BenchSchool.PORT));
        channel.register(selector, SelectionKey.OP_CONNECT, new Arrival(student + 1, due(student)));
        open++;
    }

    private void serve(SelectionKey key) {
        Arrival arrival = (Arrival) key.attachment();
        try {
            if (!arrival.proceed(key)) {
                return;
            }
            if (arrival.status() == 200) {
                latencies.add(System.nanoTime() - arrival.due());
            } else {
                latencies.failed("status " + arrival.status());
            }
            key.channel().close();
        } catch (IOException e) {
            latencies.failed(e.toString());
            key.cancel();
        }
        open--;
    }
}
