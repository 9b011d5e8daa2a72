package org.waymark.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL whose start was killed and could not stop it. One that belongs to a running start is left alone. */
final class LeftOver {
    private LeftOver() {}

    static void stop(Path files) {
        if (Files.exists(files.resolve("postmaster.pid"))) {
            refuseIfInUse(files.resolve("epg-lock"));
            running(files.resolve("postmaster.pid")).ifPresent(LeftOver::stop);
        }
    }

    /** The library holds this lock as long as its process lives. */
    private static void refuseIfInUse(Path lockFile) {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw inUse(lockFile, null);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(lockFile, e);
        } catch (IOException e) {
            throw unreadable(lockFile, e);
        }
    }

    private static Refusal unreadable(Path file, Exception cause) {
        return new Refusal(
                "The file " + file + " cannot be read. Give the data folder to whoever starts Waymark, or set"
                        + " WAYMARK_DATA to another folder.",
                cause);
    }

    private static Refusal inUse(Path lockFile, Exception cause) {
        return new Refusal(
                "Another Waymark is running with the data folder "
                        + lockFile.getParent().getParent() + ". Stop it, or set WAYMARK_DATA to another folder.",
                cause);
    }

    private static Optional<ProcessHandle> running(Path pidFile) {
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            return ProcessHandle.of(pid)
                    .filter(process -> process.info()
                            .command()
                            .map(command -> command.contains("postgres"))
                            .orElse(true));
        } catch (IOException e) {
            throw unreadable(pidFile, e);
        }
    }

    private static void stop(ProcessHandle postmaster) {
        postmaster.destroy();
        try {
            postmaster.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            postmaster.destroyForcibly(); // it recovers by itself at the next start
        } catch (Exception e) {
            throw new IllegalStateException("the PostgreSQL of an earlier start did not stop", e);
        }
    }
}
