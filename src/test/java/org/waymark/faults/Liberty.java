package org.waymark.faults;

import java.util.Map;
import org.waymark.launch.StartedSchool;

/** Liberty, by the code of the start command itself: it looks, migrates, starts, and waits for the first page. */
final class Liberty implements Program {
    private final Map<String, String> settings;
    private final Line line;
    private StartedSchool school;

    Liberty(Map<String, String> settings, Line line) {
        this.settings = settings;
        this.line = line;
    }

    @Override
    public synchronized void start() {
        stop();
        school = StartedSchool.with(settings);
    }

    /** The start runs in this process, and what it has started beside PostgreSQL is the server. */
    @Override
    public ProcessHandle process() {
        return ProcessHandle.current()
                .descendants()
                .filter(one -> one.info().commandLine().orElse("").contains("ws-server.jar"))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean answers() {
        return line.ask("GET", "/lessons", "").isPresent();
    }

    @Override
    public synchronized void stop() {
        if (school != null) {
            school.close();
            school = null;
        }
    }
}
