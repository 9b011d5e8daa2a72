package org.waymark.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive connection that sends prepared bytes and reads one answer. It understands no more of HTTP than our own
 * server speaks, because generator, server and database share the processors and the generator must be light.
 */
final class Wire implements Closeable {
    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int filled;

    Wire(int port) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.setSoTimeout(30_000);
        in = socket.getInputStream();
    }

    /** @return the status */
    int ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        filled = 0;
        while (!Answered.whole(buffer, filled)) {
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                throw new IOException("the server hung up: " + text());
            }
            filled += read;
        }
        return Answered.status(buffer);
    }

    /** The answer as it came. */
    String text() {
        return new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
