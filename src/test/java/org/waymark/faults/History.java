package org.waymark.faults;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the students know: what they sent, and what the school acknowledged. The database is not asked for any of it. */
final class History {
    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final Queue<Receipt> receipts = new ConcurrentLinkedQueue<>();
    private final Queue<Result> results = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicInteger retries = new AtomicInteger();

    /** One answer of one student. {@code value} is null for "I'd rather not answer". */
    record Sent(UUID event, int student, UUID assignment, String item, int sequence, String value) {}

    /** "Saved at school", for an item's sequence. */
    record Receipt(UUID event, String item, int sequence) {}

    /** What a student was told after an acknowledged submission. */
    record Result(int student, UUID assignment, int correct, int answered) {}

    void add(Sent answer) {
        sent.add(answer);
    }

    void add(Receipt receipt) {
        receipts.add(receipt);
    }

    void add(Result result) {
        results.add(result);
    }

    /** Something came that a student in good order never gets. */
    void surprise(String what) {
        surprises.add(what);
    }

    void retried() {
        retries.incrementAndGet();
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    List<Result> results() {
        return List.copyOf(results);
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }

    int retries() {
        return retries.get();
    }
}
