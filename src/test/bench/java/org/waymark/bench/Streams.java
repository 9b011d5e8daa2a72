package org.waymark.bench;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Open dashboards, each over a connection of its own, read by one thread. */
final class Streams implements Closeable {
    private final Selector selector = Selector.open();
    private final List<Dashboard> dashboards = new CopyOnWriteArrayList<>();
    private final CountDownLatch whole;
    private final Thread reader;

    /** Dashboard by dashboard goes to class by class. */
    Streams(int number, int classes) throws IOException {
        whole = new CountDownLatch(number);
        for (int i = 0; i < number; i++) {
            open(i, 1 + i % classes * Size.CLASS);
        }
        reader = new Thread(this::read, "dashboards");
        reader.setDaemon(true);
        reader.start();
    }

    /** All are asked for at once, as after a restart; their requests fit into the sockets' buffers. */
    private void open(int number, int seat) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.connect(new InetSocketAddress("127.0.0.1", BenchSchool.PORT));
        channel.write(ByteBuffer.wrap(Answered.bytes("GET /assignments/" + Seats.assignment(Seats.Work.BOARDS, seat)
                + "/progress/live HTTP/1.1\r\n" + Browser.headers(Seats.teachersCookie(10_000 + number))
                + "Accept: text/event-stream\r\n\r\n")));
        channel.configureBlocking(false);
        Dashboard dashboard = new Dashboard(whole::countDown);
        dashboards.add(dashboard);
        channel.register(selector, SelectionKey.OP_READ, dashboard);
    }

    void awaitAll(Duration time) throws IOException {
        try {
            if (!whole.await(6 * time.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException(whole.getCount() + " dashboards have nothing: "
                        + dashboards.get(0).text());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted under load", e);
        }
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(256 * 1024);
        try {
            while (selector.isOpen()) {
                selector.select(key -> read(key, buffer), 100);
            }
        } catch (IOException | java.nio.channels.ClosedSelectorException closed) {
            Figures.say("dashboards are closed"); // as the part ends
        }
    }

    private static void read(SelectionKey key, ByteBuffer buffer) {
        try {
            buffer.clear();
            int read = ((SocketChannel) key.channel()).read(buffer);
            if (read < 0) {
                ((Dashboard) key.attachment()).ended();
                key.cancel();
            } else {
                ((Dashboard) key.attachment()).took(buffer.array(), read, System.nanoTime());
            }
        } catch (IOException e) {
            ((Dashboard) key.attachment()).ended();
            key.cancel();
        }
    }

    /** Of everything that was acknowledged, until each dashboard of its class had it. */
    Latencies latencies(Map<String, Long> acknowledged) {
        Latencies latencies = new Latencies();
        for (Dashboard dashboard : dashboards) {
            if (dashboard.hasEnded()) {
                latencies.failed("a dashboard was closed");
            }
            dashboard.seen().forEach((what, when) -> {
                Long since = acknowledged.get(what);
                if (since != null) {
                    latencies.add(Math.max(0, when - since));
                }
            });
        }
        return Latencies.all(List.of(latencies));
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
