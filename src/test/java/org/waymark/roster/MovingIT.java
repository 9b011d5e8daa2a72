package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** Students move to another class, leave and come back, and what they did is not lost. */
class MovingIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Rows rows;

    @Inject
    SchoolClock clock;

    private Room room;
    private Visit teacher;
    private Visit child;

    @BeforeEach
    void aClassWithAChildInIt() {
        room = rooms.make(7);
        teacher = room.teach();
        room.open();
        child = room.learn();
    }

    private static Visit newcomer() {
        Visit visit = new Visit();
        visit.get("/");
        return visit;
    }

    private String of(Students.Student student) {
        return room.path() + "/students/" + student.id();
    }

    /** Another class of the same teacher. */
    private String otherClass(String title) {
        HttpResponse<String> made = teacher.post("/classes", "title", title, "grade", "7");
        String where = made.headers().firstValue("Location").orElseThrow();
        return where.substring(where.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> move(Students.Student student, String to) {
        return teacher.post(of(student) + "/move", "to", to);
    }

    private boolean lists(String schoolClass, Students.Student student) {
        return teacher.with("Accept", "application/json")
                .get("/classes/" + schoolClass)
                .body()
                .replaceAll("\"removed\":\\[.*?]", "")
                .contains(student.name());
    }

    private long enrolled(Students.Student student) {
        return rows.of(room.district()).get("enrollment").stream()
                .filter(row -> row.contains(student.id().toString()) && row.endsWith(",)"))
                .count();
    }

    @Test
    void aMoveEndsTheSessionAndTheWayIn() {
        String other = otherClass("Room 5");
        HttpResponse<String> moved = move(room.first(), other);
        assertEquals(303, moved.statusCode());
        assertTrue(moved.headers().firstValue("Location").orElse("").endsWith("/classes/" + other));
        assertTrue(lists(other, room.first()));
        assertFalse(lists(room.id().toString(), room.first()));
        assertEquals(303, child.get("/today").statusCode());
        assertEquals(404, newcomer().get(room.door()).statusCode());
        assertEquals(1, enrolled(room.first()));
    }

    @Test
    void onlyToOnesOwnClassesInTheSameSchool() {
        Room stranger = rooms.beside(room);
        assertEquals(422, move(room.first(), stranger.id().toString()).statusCode());
        assertEquals(422, move(room.first(), UUID.randomUUID().toString()).statusCode());
        assertEquals(422, move(room.first(), room.id().toString()).statusCode());
        assertEquals(422, teacher.post(of(room.first()) + "/move").statusCode());
        assertTrue(lists(room.id().toString(), room.first()));
    }

    @Test
    void aFullClassTakesNobody() {
        String other = otherClass("Full");
        String names = String.join(
                "\n",
                Stream.iterate(1, i -> i + 1).limit(40).map(i -> "Child " + i).toList());
        teacher.post("/classes/" + other + "/students", "names", names);
        HttpResponse<String> full = move(room.first(), other);
        assertEquals(422, full.statusCode());
        assertTrue(lists(room.id().toString(), room.first()));
        assertEquals(1, enrolled(room.first()));
    }

    @Test
    void ofTwoMovesAtOnceOneHolds() {
        List<String> others = List.of(otherClass("Room 5"), otherClass("Room 6"));
        List<CompletableFuture<Integer>> both = others.stream()
                .map(other -> CompletableFuture.supplyAsync(() -> room.teach()
                        .post(of(room.first()) + "/move", "to", other)
                        .statusCode()))
                .toList();
        assertEquals(
                List.of(303, 404),
                both.stream().map(CompletableFuture::join).sorted().toList());
        assertEquals(1, enrolled(room.first()));
    }

    @Test
    void whoWasTakenOffComesBackWithTheSameCard() {
        teacher.post(of(room.first()) + "/removal");
        assertFalse(lists(room.id().toString(), room.first()));
        assertTrue(teacher.with("Accept", "text/html").get(room.path()).body().contains(of(room.first()) + "/return"));
        assertEquals(303, teacher.post(of(room.first()) + "/return").statusCode());
        assertTrue(lists(room.id().toString(), room.first()));
        assertEquals(
                303, newcomer().post(room.door(), "pin", "0042").statusCode(), "animal, code and PIN are as before");
        assertEquals(404, teacher.post(of(room.first()) + "/return").statusCode());
    }

    @Test
    void anAnimalThatSomebodyElseHasNowIsNotTakenAway() {
        teacher.post(of(room.first()) + "/removal");
        String names = String.join(
                "\n",
                Stream.iterate(1, i -> i + 1).limit(39).map(i -> "Child " + i).toList());
        teacher.post(room.path() + "/students", "names", names);
        assertEquals(422, teacher.post(of(room.first()) + "/return").statusCode());
        teacher.post(of(room.students().get(1)) + "/removal");
        assertEquals(303, teacher.post(of(room.first()) + "/return").statusCode());
    }

    @Test
    void afterThirtyDaysNobodyComesBack() {
        teacher.post(of(room.first()) + "/removal");
        clock.pass(Students.RETURN.plus(Duration.ofHours(1)));
        teacher = room.teach();
        assertEquals(404, teacher.post(of(room.first()) + "/return").statusCode());
        assertFalse(teacher.get(room.path()).body().contains(room.first().name()));
    }

    @Test
    void whoMovedIsNotBroughtBackHereToo() {
        move(room.first(), otherClass("Room 5"));
        assertEquals(404, teacher.post(of(room.first()) + "/return").statusCode());
        assertEquals(1, enrolled(room.first()));
    }
}
