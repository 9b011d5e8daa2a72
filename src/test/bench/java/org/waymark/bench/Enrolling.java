package org.waymark.bench;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.demo.Cast;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Visit;

/** A teacher fills the school by the requests that the pages make: classes, names, sign-in cards, a lesson for each. */
final class Enrolling {
    private static final String LESSON = "68-ON1";

    private final Visit teacher;
    private final Seats seats;
    private final List<String> students = new ArrayList<>(List.of("seat,code,animal,pin,quiz"));

    Enrolling(String address, Seats seats) {
        this.teacher = new Visit(address);
        this.seats = seats;
    }

    /** Writes the list of students with their cards, for the runs that sign in. */
    void fill(Path list) throws SQLException, IOException {
        teacher.get("/sign-in");
        teacher.post("/sign-in", "email", Cast.OKAFOR.email(), "password", Cast.PASSWORD);
        for (int first = 1; first <= Size.STUDENTS; first += Size.CLASS) {
            fillClass(first, Math.min(Size.CLASS, Size.STUDENTS - first + 1));
        }
        Files.write(list, students);
    }

    private void fillClass(int first, int size) throws SQLException {
        String path = location(teacher.post("/classes", "title", "Bench " + first, "grade", "7"));
        teacher.post(path + "/students", "names", names(size));
        teacher.post(path + "/home-use", "allow", "yes");
        seats.assign(assign(path), first);
        JsonObject cards = Data.of(teacher.post(path + "/cards?format=json", "who", "all"));
        JsonObject page = Data.get(teacher, path);
        for (int i = 0; i < size; i++) {
            JsonObject card = cards.getJsonArray("cards").getJsonObject(i);
            String animal = card.getString("animal");
            seats.signIn(first + i, student(page, animal));
            students.add(String.join(
                    ",",
                    String.valueOf(first + i),
                    cards.getString("code"),
                    animal,
                    card.getString("pin"),
                    Seats.quiz(Seats.Work.RUNS, first)));
        }
    }

    private static String names(int size) {
        return IntStream.rangeClosed(1, size).mapToObj("Child %02d"::formatted).collect(Collectors.joining("\n"));
    }

    private UUID assign(String path) {
        LocalDateTime today = LocalDateTime.now().truncatedTo(ChronoUnit.DAYS);
        teacher.post(
                path + "/assignments",
                "lesson",
                LESSON,
                "opens",
                today.minusDays(2).toString(),
                "due",
                today.plusDays(7).toString());
        return id(Data.get(teacher, path + "/assignments")
                .getJsonArray("assignments")
                .get(0));
    }

    private static UUID student(JsonObject page, String animal) {
        return page.getJsonArray("students").stream()
                .filter(one -> one.asJsonObject().getString("animal").equals(animal))
                .map(Enrolling::id)
                .findFirst()
                .orElseThrow();
    }

    private static UUID id(JsonValue value) {
        return UUID.fromString(value.asJsonObject().getString("id"));
    }

    private static String location(java.net.http.HttpResponse<String> answer) {
        return java.net
                .URI
                .create(answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new IllegalStateException(
                                "the school answered " + answer.statusCode() + ": " + answer.body())))
                .getPath();
    }
}
