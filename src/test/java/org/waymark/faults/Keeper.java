package org.waymark.faults;

import java.util.concurrent.atomic.AtomicInteger;

/** What a service manager does: when its program has ended, however that came, it is started again. */
final class Keeper implements AutoCloseable {
    private static final int PATIENCE = 15;

    private final Program program;
    private final Thread watch;
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean closing;

    private Keeper(Program program) {
        this.program = program;
        this.watch = new Thread(this::watch, "keeper of " + program.getClass().getSimpleName());
    }

    /** Starts the program, and keeps it up from now on. */
    static Keeper of(Program program) {
        program.start();
        Keeper keeper = new Keeper(program);
        keeper.watch.start();
        return keeper;
    }

    private void watch() {
        while (!closing) {
            ProcessHandle process = program.process();
            if (process == null || !process.isAlive()) {
                startAgain();
            }
            Pause.milliseconds(100);
        }
    }

    /** A start may well fail: the other program is down, or this one is killed while it starts. */
    private void startAgain() {
        for (int i = 0; i < PATIENCE && !closing; i++) {
            try {
                program.start();
                return;
            } catch (RuntimeException e) {
                refused.incrementAndGet();
                System.out.println("a start failed: " + e.getMessage());
                Pause.milliseconds(300);
            }
        }
        closing = true; // the students' patience ends the run
    }

    /** How many starts failed. */
    int refused() {
        return refused.get();
    }

    /** Waits until the program is up and answers. */
    void awaitAnswer() {
        while (!closing && !program.answers()) {
            Pause.milliseconds(100);
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            watch.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while a keeper ends", e);
        }
        program.stop();
    }
}
