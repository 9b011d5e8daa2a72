package org.waymark.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.waymark.demo.Cast;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Visit;

/** An officer imports a district's roster, from the upload to the last enrollment, and the server's heap is watched. */
final class Importing {
    private static final Path ZIP = Path.of("target/bench/roster.zip");

    private static final long BETWEEN_LOOKS = 250_000_000;

    private final BenchSchool school;
    private final Figures figures;
    private final Visit officer;
    private double peak;

    Importing(BenchSchool school, Figures figures) {
        this.school = school;
        this.figures = figures;
        this.officer = new Visit(school.address());
    }

    void measure() throws IOException {
        int classes = RosterFiles.write(ZIP);
        officer.get("/sign-in");
        officer.post("/sign-in", "email", Cast.OFFICER.email(), "password", Cast.PASSWORD);
        Figures.say(RosterFiles.STUDENTS + " students in " + classes + " classes, " + Files.size(ZIP) / 1000 + " kB");
        double before = Heap.now(school.address());
        long begin = System.nanoTime();
        String path = upload();
        JsonObject ready = ended(path, "READY");
        long compared = System.nanoTime();
        String seen = ready.getJsonObject("roster").getString("fingerprint");
        officer.post(path + "/application", "seen", seen);
        ended(path, "DONE");
        long done = System.nanoTime();
        figures.add("roster.50k.seconds", (done - begin) / 1e9, "s");
        figures.add("roster.50k.compared", (compared - begin) / 1e9, "s");
        figures.add("roster.50k.applied", (done - compared) / 1e9, "s");
        figures.add("roster.50k.heap", peak / 1e6, "MB");
        figures.add("roster.50k.heap.before", before / 1e6, "MB");
    }

    private String upload() throws IOException {
        String head = "--parts\r\nContent-Disposition: form-data; name=\"files\"; filename=\"roster.zip\"\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create(school.address() + "/rosters"))
                .header("Cookie", "waymark=" + officer.cookie("waymark"))
                .header("Content-Type", "multipart/form-data; boundary=parts")
                .header("Origin", school.address())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head, StandardCharsets.US_ASCII),
                        HttpRequest.BodyPublishers.ofFile(ZIP),
                        HttpRequest.BodyPublishers.ofString("\r\n--parts--\r\n", StandardCharsets.US_ASCII)))
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return URI.create(answer.headers()
                            .firstValue("Location")
                            .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body())))
                    .getPath();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the school reads", e);
        }
    }

    /** Its page says how far it is, and the heap is looked at each time. */
    private JsonObject ended(String path, String state) {
        while (true) {
            peak = Math.max(peak, Heap.now(school.address()));
            JsonObject page = Data.get(officer, path);
            if (!page.getBoolean("works")) {
                String reached = page.getJsonObject("roster").getString("state");
                if (!reached.equals(state)) {
                    throw new IllegalStateException("the import is " + reached + ": " + page.get("findings"));
                }
                return page;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }
}
