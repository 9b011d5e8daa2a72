package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Logs;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** A class's list is compared, applied when its teacher says so, and taken back. */
class ImportIT extends InSchool {
    private static final String EMAIL = "quilla.astor@example.org";

    @Inject
    Rooms rooms;

    @Inject
    Archive archive;

    @Inject
    Rows rows;

    @Inject
    Homework homework;

    @Inject
    SchoolClock clock;

    private Room room;
    private Visit teacher;

    @BeforeEach
    void aTeacher() {
        room = rooms.make(7); // Ana P. and Ben R.
        teacher = room.teach().with("Accept", "application/json");
    }

    private HttpResponse<String> compare(String list) {
        return teacher.post(room.path() + "/import", "names", list);
    }

    private JsonObject compared(String list) {
        HttpResponse<String> answer = compare(list);
        assertEquals(200, answer.statusCode(), answer.body());
        return Data.of(answer).getJsonObject("compared");
    }

    private HttpResponse<String> apply(JsonObject compared, String leave, String sure) {
        return teacher.post(
                room.path() + "/import/changes",
                "list",
                compared.getString("list"),
                "seen",
                compared.getString("seen"),
                "leave",
                leave,
                "sure",
                sure);
    }

    private int apply(String list, String leave, String sure) {
        return apply(compared(list), leave, sure).statusCode();
    }

    private List<String> here() {
        return archive.rows(
                room.district(),
                "select u.name || coalesce(' ' || u.sourced_id, '') from enrollment e join app_user u on u.id = e.user_id"
                        + " where e.class_id = ? and e.role = 'student' and e.ended_at is null order by 1",
                room.id());
    }

    private String last() {
        return archive.rows(
                        room.district(),
                        "select id from roster_import where class_id = ? order by applied_at desc limit 1",
                        room.id())
                .get(0);
    }

    private int undo() {
        return teacher.post(room.path() + "/import/" + last() + "/undo").statusCode();
    }

    private String animal(UUID student) {
        return archive.rows(
                        room.district(),
                        "select animal from enrollment where user_id = ? and ended_at is null",
                        student)
                .toString();
    }

    private List<String> kept() {
        return archive.rows(room.district(), "select kept from roster_import_change where kept is not null order by 1");
    }

    @Test
    void theDifferenceIsShownAndNothingChanges() {
        String before = rows.of(room.district()).toString();
        JsonObject difference = compared("name,id\nAna P.,7\nCleo D.,9\n").getJsonObject("difference");
        assertEquals(before, rows.of(room.district()).toString());
        assertEquals(
                "Cleo D.", difference.getJsonArray("joins").getJsonObject(0).getString("name"));
        assertEquals("Ana P.", difference.getJsonArray("stays").getJsonObject(0).getString("name"));
        assertEquals(
                "Ben R.", difference.getJsonArray("leavers").getJsonObject(0).getString("name"));
    }

    @Test
    void nobodyLeavesUnlessTheTeacherSaysSo() {
        assertEquals(303, apply("name,id\nAna P.,7\nCleo D.,9\n", "", ""));
        assertEquals(List.of("Ana P. 7", "Ben R.", "Cleo D. 9"), here());
        assertEquals(303, apply("name,id\nAna Pérez,7\nCleo D.,9\n", "yes", ""));
        assertEquals(List.of("Ana Pérez 7", "Cleo D. 9"), here());
        assertEquals(2, archive.count(room.district(), "audit_event where action = 'class.import-list'"));
    }

    @Test
    void whoLeavesIsSignedOutAndComesBackByTheNextListWithTheSameAnimal() {
        room.open();
        Visit child = room.learn(room.students().get(1));
        UUID ben = room.students().get(1).id();
        String animal = animal(ben);
        assertEquals(303, apply("Ana P.", "yes", ""));
        assertTrue(
                child.get("/today").headers().firstValue("Location").orElse("").contains("ended"));
        assertEquals(
                1,
                compared("Ana P.\nBen R.")
                        .getJsonObject("difference")
                        .getJsonArray("back")
                        .size());
        assertEquals(303, apply("Ana P.\nBen R.", "", ""));
        assertEquals(animal, animal(ben));
    }

    @Test
    void manyLeaveOnlyWhenTheTeacherSaysItTwice() {
        room = rooms.make(7, 10);
        teacher = room.teach().with("Accept", "application/json");
        JsonObject compared = compared("Child 01");
        HttpResponse<String> refused = apply(compared, "yes", "");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("import.steep-unsure"), refused.body());
        assertEquals(10, here().size());
        assertEquals(303, apply(compared, "yes", "yes").statusCode());
        assertEquals(List.of("Child 01"), here());
    }

    @Test
    void aClassThatHasChangedIsComparedAgain() {
        JsonObject compared = compared("Ana P.\nBen R.\nCleo D.");
        assertEquals(
                303, teacher.post(room.path() + "/students", "names", "Dee F.").statusCode());
        HttpResponse<String> answer = apply(compared, "", "");
        assertEquals(409, answer.statusCode());
        assertEquals(List.of("Ana P.", "Ben R.", "Dee F."), here());
        JsonObject again = Data.of(answer).getJsonObject("compared");
        assertEquals(303, apply(again, "", "").statusCode());
        assertEquals(409, apply(again, "", "").statusCode(), "the same press again");
        assertEquals(List.of("Ana P.", "Ben R.", "Cleo D.", "Dee F."), here());
    }

    @Test
    void anImportIsTakenBack() {
        assertEquals(303, apply("name,id\nAnna P.,\nBen R.,8\nCleo D.,9\n", "yes", "yes"));
        assertEquals(List.of("Anna P.", "Ben R. 8", "Cleo D. 9"), here());
        assertEquals(303, undo());
        assertEquals(List.of("Ana P.", "Ben R."), here());
        assertEquals(303, undo());
        assertEquals(1, archive.count(room.district(), "audit_event where action = 'class.undo-import'"));
        assertEquals(List.of(), kept());
    }

    @Test
    void whatHasGoneOnSinceThenStaysAndIsTold() {
        assertEquals(303, apply("name,id\nAna P.,7\nCleo D.,9\nDee F.,10\n", "yes", ""));
        Students.Student cleo = student("Cleo D.");
        homework.finish(room, homework.assign(room, Homework.ONLINE), cleo, "a");
        String dee = student("Dee F.").id().toString();
        teacher.post(room.path() + "/students/" + dee + "/removal");
        assertEquals(303, undo());
        assertEquals(List.of("Ana P.", "Ben R.", "Cleo D. 9"), here());
        assertEquals(List.of("moved", "worked"), kept());
        String page =
                teacher.with("Accept", "text/html").get(room.path() + "/import").body();
        assertTrue(page.contains("Cleo D. has begun a lesson"), page);
        assertTrue(teacher.with("Accept-Language", "es")
                .get(room.path() + "/import")
                .body()
                .contains("Cleo D. ha empezado"));
    }

    private Students.Student student(String name) {
        String row = archive.rows(
                        room.district(),
                        "select u.id || ' ' || e.animal from enrollment e join app_user u on u.id = e.user_id"
                                + " where u.name = ? and e.ended_at is null",
                        name)
                .get(0);
        String[] parts = row.split(" ");
        return new Students.Student(UUID.fromString(parts[0]), name, parts[1], false, false, false);
    }

    @Test
    void afterThirtyDaysItStandsAndWhatItChangedIsForgotten() {
        apply("Ana P.\nCleo D.", "yes", "");
        clock.pass(Duration.ofDays(30).plusMinutes(1));
        teacher = room.teach().with("Accept", "application/json");
        assertEquals(303, undo());
        assertEquals(List.of("Ana P.", "Cleo D."), here());
        apply("Ana P.\nCleo D.\nDee F.", "", "");
        assertEquals(1, archive.count(room.district(), "roster_import_change"));
    }

    /** The list comes as a file, and one line of it is refused: also what is refused must not be kept anywhere. */
    @Test
    void columnsThatNobodyAskedForAreDropped() {
        for (String name : List.of("Quilla A.", "quilla@example.org")) {
            String file = "name,E-mail,Fecha de nacimiento,Address,Phone\n" + name + "," + EMAIL
                    + ",2017-11-27,77 Wexcombe Row,555-010-0177\n";
            HttpResponse<String> answer = upload(file);
            assertTrue(answer.body().contains("Fecha de nacimiento"), answer.body());
            assertFalse(answer.body().contains("Wexcombe"), answer.body());
            if (answer.statusCode() == 200) {
                assertEquals(
                        303,
                        apply(Data.of(answer).getJsonObject("compared"), "", "").statusCode());
            }
        }
        String kept = rows.of(room.district()) + Logs.read().toString();
        assertTrue(kept.contains("Quilla A."));
        for (String planted : List.of("quilla.astor", "2017-11-27", "Wexcombe", "555-010-0177")) {
            assertFalse(kept.contains(planted), planted);
        }
    }

    private HttpResponse<String> upload(String content) {
        String body = "--xyz\r\nContent-Disposition: form-data; name=\"names\"\r\n\r\n\r\n--xyz\r\n"
                + "Content-Disposition: form-data; name=\"files\"; filename=\"../roster of.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + content + "\r\n--xyz--\r\n";
        return teacher.send("POST", room.path() + "/import", "multipart/form-data; boundary=xyz", body);
    }

    @Test
    void badLinesAreNamedInBothLanguagesAndNothingIsDone() {
        teacher.with("Accept", "text/html");
        HttpResponse<String> english = upload("name\nAna P.\nAna P.\n");
        assertEquals(422, english.statusCode());
        assertTrue(english.body().contains("roster of.csv, line 3"), english.body());
        teacher.with("Accept-Language", "es");
        assertTrue(upload("name\nAna P.\nAna P.\n").body().contains("roster of.csv, línea 3"));
        assertEquals(422, upload("").statusCode());
        assertEquals(422, compare("").statusCode());
        assertEquals(List.of("Ana P.", "Ben R."), here());
    }

    @Test
    void aNumberDoesNotBringAStudentOfAnotherClass() {
        apply("name,id\nAna P.,77", "", "");
        Room beside = rooms.beside(room);
        room = beside;
        teacher = beside.teach().with("Accept", "application/json");
        HttpResponse<String> answer = compare("name,id\nZoe Z.,77");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("import.number-elsewhere"), answer.body());
    }

    @Test
    void aListThatWentToTheWrongClassIsTakenBackAndGoesToTheRightOne() {
        String list = "name,id\nZoe Z.,78";
        apply(list, "", "");
        undo();
        room = rooms.beside(room);
        teacher = room.teach().with("Accept", "application/json");
        assertEquals(303, apply(list, "", ""));
        assertTrue(here().contains("Zoe Z. 78"));
    }

    @Test
    void moreThanFortyDoNotFit() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 39; i++) {
            names.append("Child ").append(i).append('\n');
        }
        assertEquals(422, apply(names.toString(), "", ""));
        assertEquals(2, here().size());
        assertEquals(303, apply(names.toString(), "yes", ""));
        assertEquals(39, here().size());
        assertEquals(422, compare(names + "A\nB\n").statusCode());
    }

    @Test
    void junkIsRefused() {
        assertEquals(413, upload("\u0001\"x".repeat(1_000_000)).statusCode());
        String to = room.path() + "/import";
        for (String body : List.of("", "--xyz", "--xyz\r\n\r\n", "--xyz\r\nX: y\r\n\r\nabc\r\n--xyz--", "nothing")) {
            assertEquals(
                    400,
                    teacher.send("POST", to, "multipart/form-data; boundary=xyz", body)
                            .statusCode(),
                    body);
        }
        assertEquals(
                400, teacher.send("POST", to, "multipart/form-data", "--xyz").statusCode());
        assertEquals(
                422, teacher.post(to + "/changes", "list", "a,b,c", "seen", "x").statusCode());
    }
}
