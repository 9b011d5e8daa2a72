package org.waymark.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.demo.Cast;
import org.waymark.incontainer.Visit;

/** Teachers who each open the table of a class of 35 with 20 lessons, every five seconds. */
final class Tables implements Requests {
    private static final int STUDENTS = 35;
    private static final int LESSONS = 20;
    private static final double EVERY = 5;

    private final BenchSchool school;
    private final Figures figures;
    private final List<String> classes = new ArrayList<>();

    Tables(BenchSchool school, Figures figures) {
        this.school = school;
        this.figures = figures;
    }

    void measure() throws IOException, SQLException {
        fill();
        double rate = Size.TEACHERS / EVERY;
        new Load(this, Size.TEACHERS, rate, Size.WARM_UP).run();
        Latencies latencies =
                new Load(this, Size.TEACHERS, rate, Size.TABLES).run().latencies();
        Figures.say("class pages: " + latencies.count() + ", " + latencies.trouble());
        figures.add("class.page.p50", latencies.percentile(0.5), "ms");
        figures.add("class.page.p99", latencies.percentile(0.99), "ms");
        figures.add("class.page.bytes", bytes() / 1000.0, "kB");
    }

    private void fill() throws IOException, SQLException {
        Visit teacher = new Visit(school.address());
        teacher.get("/sign-in");
        teacher.post("/sign-in", "email", Cast.RIVERA.email(), "password", Cast.PASSWORD);
        try (Connection database = school.database()) {
            for (int number = 0; number < Size.TEACHERS; number++) {
                classes.add(fill(teacher, database, number));
            }
            database.createStatement().execute("analyze");
        }
    }

    private static String fill(Visit teacher, Connection database, int number) throws IOException, SQLException {
        String path = URI.create(teacher.post("/classes", "title", "Table " + number, "grade", "7")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getPath();
        String names = IntStream.rangeClosed(1, STUDENTS)
                .mapToObj("Child %02d"::formatted)
                .collect(Collectors.joining("\n"));
        teacher.post(path + "/students", "names", names);
        LocalDateTime today = LocalDateTime.now().truncatedTo(ChronoUnit.DAYS);
        teacher.post(
                path + "/assignments",
                "lesson",
                "68-ON1",
                "opens",
                today.minusDays(2).toString(),
                "due",
                today.plusDays(7).toString());
        lessons(database, path.replaceAll(".*/", ""));
        new Seats(database).signInTeacher(number, Cast.RIVERA.email());
        return path + "/progress";
    }

    private static void lessons(Connection database, String schoolClass) throws IOException, SQLException {
        try (PreparedStatement filling =
                database.prepareStatement(Files.readString(Path.of("src/test/bench/gradebook.sql")))) {
            filling.setString(1, schoolClass);
            filling.setInt(2, LESSONS);
            filling.execute();
        }
    }

    @Override
    public byte[] next(int rest, int loaders) {
        return Answered.bytes("GET " + classes.get(rest) + " HTTP/1.1\r\n" + Browser.headers(Seats.teachersCookie(rest))
                + "Accept: text/html\r\n\r\n");
    }

    /** As it goes over the wire: the client does not unpack it. */
    private int bytes() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(school.address() + classes.get(0)))
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .header("Cookie", Seats.teachersCookie(0))
                .timeout(Duration.ofMinutes(1))
                .build();
        try {
            HttpResponse<byte[]> page =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            Figures.say("class page: status " + page.statusCode() + ", encoding "
                    + page.headers().firstValue("Content-Encoding").orElse("none"));
            return page.body().length;
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the school answers", e);
        }
    }
}
