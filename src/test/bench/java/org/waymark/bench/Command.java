package org.waymark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program run to its end. */
final class Command {
    private Command() {}

    /** @return all that it said */
    static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command.get(0) + " ended with " + process.exitValue() + ": " + said);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while " + command.get(0) + " runs", e);
        }
        return said;
    }
}
