package org.waymark.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.waymark.launch.OutsideDatabase;

/** PostgreSQL, outside the server's process and outside this one's. */
final class Postgres implements Program {
    private static final long LONGEST_START = TimeUnit.SECONDS.toNanos(60);

    private final OutsideDatabase database;
    private volatile Process process;

    Postgres(OutsideDatabase database) {
        this.database = database;
    }

    @Override
    public void start() {
        process = database.start();
        long end = System.nanoTime() + LONGEST_START;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("PostgreSQL did not start; outside.log says why");
            }
            Pause.milliseconds(50);
        }
    }

    @Override
    public ProcessHandle process() {
        return process == null ? null : process.toHandle();
    }

    @Override
    public boolean answers() {
        try (Connection connection = database.connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false; // not yet
        }
    }

    @Override
    public void stop() {
        Signal.INT.send(List.of(process())); // a polite end would wait for every client
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while PostgreSQL stops", e);
        }
    }
}
