package org.waymark.progress;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** One dashboard that somebody has open, and the connection to it. It has no thread: what is sent is queued and flows. */
final class Watcher {
    /** After how many milliseconds a browser asks again when the connection has broken. */
    private static final long AGAIN = 2000;

    private final UUID session;
    private final SseEventSink sink;
    private final Sse sse;
    private boolean informed;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    Watcher(UUID session, SseEventSink sink, Sse sse) {
        this.session = session;
        this.sink = sink;
        this.sse = sse;
    }

    UUID session() {
        return session;
    }

    /** The head of the answer, which belongs to the request: from then on any thread may send. */
    void greet() {
        send(sse.newEventBuilder().name("beat").reconnectDelay(AGAIN).data(""));
    }

    /** Whether it has had the whole state. */
    boolean isInformed() {
        return informed;
    }

    void tell(String state) {
        informed = true;
        send(sse.newEventBuilder().name("state").data(state));
    }

    /** So that a page knows that the school is still there; where the last beat has not gone out yet, nobody is. */
    void beat() {
        if (last.isDone()) {
            send(sse.newEventBuilder().name("beat").data(""));
        } else {
            close();
        }
    }

    boolean isGone() {
        return sink.isClosed() || last.isCompletedExceptionally();
    }

    void close() {
        if (!sink.isClosed()) {
            try {
                sink.close();
            } catch (RuntimeException | java.io.IOException gone) {
                last = CompletableFuture.failedFuture(gone); // the other side was quicker
            }
        }
    }

    private void send(OutboundSseEvent.Builder event) {
        try {
            last = sink.send(event.build()).toCompletableFuture();
        } catch (IllegalStateException closed) {
            last = CompletableFuture.failedFuture(closed);
        }
    }
}
