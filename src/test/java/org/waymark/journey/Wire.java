package org.waymark.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between browsers and the school that can be cut and mended. What is on its way is lost with it. */
final class Wire implements AutoCloseable {
    private final URI school;
    private final ServerSocket door;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean whole = true;

    Wire(String school) {
        this.school = URI.create(school);
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(this::welcome);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    void cut() {
        whole = false;
        ends.forEach(Wire::close);
    }

    void mend() {
        whole = true;
    }

    private void welcome() throws IOException {
        while (!door.isClosed()) {
            join(door.accept());
        }
    }

    private void join(Socket browser) throws IOException {
        ends.add(browser);
        if (!whole) {
            close(browser);
            return;
        }
        Socket server = new Socket(school.getHost(), school.getPort());
        ends.add(server);
        run(() -> pass(browser, server));
        run(() -> pass(server, browser));
    }

    private static void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void run(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException cut) {
                return; // which is what this is for
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        cut();
        close(door);
    }
}
