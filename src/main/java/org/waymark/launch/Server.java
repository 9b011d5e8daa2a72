package org.waymark.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Open Liberty as a process of its own. It is handed the application's role and never the administrator's. */
final class Server {
    /**
     * One school fits in this heap with room to spare; the serial collector and small stacks keep the rest small. The
     * virtual machine's own warning about class sharing is about the server's monitoring agent and asks for nothing. The
     * server's cache of annotations is off: it once kept what it had read in the middle of a build, and found no page.
     * Both compilers: the second makes an answer much cheaper and the start about two seconds longer; held back until
     * later it helps less, since what it has not reached yet runs slowest of all (docs/performance.md).
     */
    private static final String JVM = "-Xmx288m -XX:+UseSerialGC -Xss512k -XX:ReservedCodeCacheSize=160m"
            + " -Xlog:disable -Xlog:all=error:stderr -XX:-PrintWarnings -Danno.cache.disabled=true";

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);

    private final Process process;
    private volatile boolean broken;

    private Server(Process process) {
        this.process = process;
    }

    static Server start(Plan plan, Map<String, String> settings) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path command = plan.liberty().resolve("bin").resolve(windows ? "server.bat" : "server");
        ProcessBuilder builder = new ProcessBuilder(command.toString(), "run", "waymark").redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(plan.forServer());
        builder.environment().putAll(settings);
        builder.environment().put("JVM_ARGS", plan.get("WAYMARK_JVM", JVM));
        try {
            Server server = new Server(builder.start());
            Thread reader = new Thread(server::passOn, "server output");
            reader.setDaemon(true);
            reader.start();
            return server;
        } catch (IOException e) {
            throw new Refusal(
                    "Open Liberty could not be started from " + plan.liberty() + ". Run ./mvnw clean once.", e);
        }
    }

    /** What the server says goes on to the console; that the application failed to start is noticed. */
    private void passOn() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                broken |= line.contains("CWWKZ0002E") || line.contains("CWWKZ0004E") || line.contains("CWWKE0005E");
                System.out.println(line);
            }
        } catch (IOException e) {
            broken = true;
        }
    }

    /** Returns when the first page really answers. */
    void awaitFirstPage(String host, int port) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest first = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + "/"))
                .timeout(Duration.ofSeconds(20))
                .build();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers(client, first)) {
            if (broken || !process.isAlive() || System.nanoTime() > end) {
                throw new Refusal("The application did not start. The reason stands above, and in full in"
                        + " target/liberty/wlp/usr/servers/waymark/logs/messages.log.");
            }
            pause();
        }
    }

    private static boolean answers(HttpClient client, HttpRequest first) {
        try {
            HttpResponse<Void> answer = client.send(first, HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200
                    && answer.headers().firstValue("Content-Security-Policy").isPresent();
        } catch (IOException e) {
            return false; // not yet
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the server starts", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the server starts", e);
        }
    }

    /** Waits until the server ends by itself. @return its exit code */
    int await() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the server runs", e);
        }
    }

    /** Lets running requests finish, then stops. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the server stops", e);
        }
    }
}
