package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** pgbench, which the embedded PostgreSQL does not bring: from the PATH, or on a Debian where we may, installed. */
final class Pgbench {
    static final String WANTED =
            "pgbench is not on the PATH and could not be installed, so nothing is compared with it."
                    + " On Debian: apt-get install postgresql-contrib";

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern DONE = Pattern.compile("transactions actually processed: ([0-9]+)");

    private final Path program;

    private Pgbench(Path program) {
        this.program = program;
    }

    /** Empty where it cannot be had. */
    static Optional<Pgbench> find() throws IOException {
        if (onPath().isEmpty() && "root".equals(System.getProperty("user.name"))) {
            Command.run(List.of("sh", "-c", "apt-get update && apt-get install -y postgresql-contrib"));
        }
        return onPath().map(Pgbench::new);
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Transactions a second, and how many there were. */
    record Result(double throughput, long transactions) {}

    Result run(
            Path script, String database, String role, String password, int clients, Duration time, List<String> more)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "PGPASSWORD=" + password,
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--host=127.0.0.1",
                "--port=" + BenchSchool.DB_PORT,
                "--username=" + role,
                "--client=" + clients,
                "--jobs=1",
                "--time=" + time.toSeconds(),
                "--file=" + script));
        command.addAll(more);
        command.add(database);
        String said = Command.run(command);
        return new Result(Double.parseDouble(find(RATE, said)), Long.parseLong(find(DONE, said)));
    }

    private static String find(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return found.group(1);
    }
}
