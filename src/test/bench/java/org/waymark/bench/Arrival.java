package org.waymark.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/** One student's request: connect, send, read to the end. */
final class Arrival {
    private final long due;
    private final ByteBuffer request;
    private final ByteBuffer answer = ByteBuffer.allocate(64 * 1024);

    Arrival(int seat, long due) {
        this.due = due;
        this.request = ByteBuffer.wrap(Openings.open(seat));
    }

    long due() {
        return due;
    }

    int status() {
        return Answered.status(answer.array());
    }

    /** @return whether the whole answer is here */
    boolean proceed(SelectionKey key) throws IOException {
        SocketChannel channel = (SocketChannel) key.channel();
        if (key.isConnectable() && channel.finishConnect()) {
            channel.write(request); // it fits into the socket's buffer
            key.interestOps(SelectionKey.OP_READ);
            return false;
        }
        if (channel.read(answer) < 0) {
            throw new IOException("the server hung up");
        }
        return Answered.whole(answer.array(), answer.position());
    }
}
