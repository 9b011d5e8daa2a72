package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.waymark.launch.StartedSchool;
import org.waymark.platform.KeyedHash;

/** The school under load: started by the start command's own code, with its defaults, in a folder of its own. */
final class BenchSchool implements AutoCloseable {
    static final int PORT = 9380;
    static final int DB_PORT = 15397;
    private static final Path DATA = StartedSchool.freshFolder("target/bench/data");
    private static final String URL = "jdbc:postgresql://127.0.0.1:" + DB_PORT + "/waymark";

    /** What Liberty lays over server.xml. */
    private static final Path OVERRIDE =
            Path.of(System.getProperty("wlp.home"), "usr/servers/waymark/configDropins/overrides/bench.xml");

    private StartedSchool school;

    BenchSchool() throws IOException {
        open(Variant.SHIPPED);
    }

    private void open(Variant variant) throws IOException {
        Map<String, String> settings = new HashMap<>(System.getenv()); // so that another pool or JVM can be tried
        settings.keySet().removeIf(name -> !name.startsWith("WAYMARK_"));
        settings.put("WAYMARK_PORT", String.valueOf(PORT));
        settings.put("WAYMARK_DB_PORT", String.valueOf(DB_PORT));
        settings.put("WAYMARK_DEMO", "true");
        settings.put("WAYMARK_DATA", DATA.toString());
        settings.putAll(variant.settings());
        lay(variant.override());
        school = StartedSchool.with(settings);
    }

    private static void lay(String override) throws IOException {
        Files.deleteIfExists(OVERRIDE);
        if (!override.isEmpty()) {
            Files.createDirectories(OVERRIDE.getParent());
            Files.writeString(OVERRIDE, override);
        }
    }

    /** Stops server and database, and starts both again. */
    void restart() throws IOException {
        restart(Variant.SHIPPED);
    }

    /** The same with something changed. */
    void restart(Variant variant) throws IOException {
        school.close();
        open(variant);
    }

    String address() {
        return school.address();
    }

    /** Under the administrator's role, which sees every district. */
    Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(URL, "postgres", administratorPassword());
    }

    static String administratorPassword() throws IOException {
        return Files.readString(DATA.resolve("postgres.password")).strip();
    }

    /** The password of the application's role, as the start derives it. */
    static String applicationPassword() throws IOException {
        String secret = Files.readString(DATA.resolve("secret.key")).strip();
        return HexFormat.of().formatHex(new KeyedHash(secret).of("database-role", "waymark"));
    }

    ProcessHandle postgres() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(DATA.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    ProcessHandle liberty() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("ws-server.jar waymark"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        school.close();
        lay("");
    }
}
