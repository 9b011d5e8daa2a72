package org.waymark.faults;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What can be sent to a process. */
enum Signal {
    INT,
    KILL,
    STOP,
    CONT;

    /** Sends it to all of them by one command, so that none has time to see another die. */
    void send(List<ProcessHandle> processes) {
        Stream<String> ids = processes.stream().map(process -> String.valueOf(process.pid()));
        try {
            new ProcessBuilder(
                            Stream.concat(Stream.of("kill", "-" + name()), ids).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD) // one that has just ended by itself is no trouble
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("kill cannot be run", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while sending a signal", e);
        }
    }
}
