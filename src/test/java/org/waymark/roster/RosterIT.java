package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.waymark.incontainer.Visit;

/** A district's roster by OneRoster's files: read beside the request, compared, applied at once, and taken back. */
class RosterIT extends InSchool {
    private static final String ORGS =
            "sourcedId,status,name,type\nd,,Maple,district\nn,,north school,school\ne,,East School,school\n";
    private static final String CLASSES =
            "sourcedId,title,grades,schoolSourcedId\nc1,Room 4,07,n\nc2,Room 9,\"03,04\",e\nc3,Bees,PK,e\n";
    private static final long PATIENCE = 60_000_000_000L;

    @Inject
    Rooms rooms;

    @Inject
    Archive archive;

    @Inject
    Rows rows;

    @Inject
    Homework homework;

    private Room room;
    private Visit officer;

    @BeforeEach
    void anOfficer() {
        room = rooms.make(7); // Room 4 in North School, with Ana P. and Ben R.
        officer = Room.signedIn(rooms.officer(room)).with("Accept", "application/json");
    }

    /** Lines such as {@code u1 Ana Pérez c1}. */
    private String[] files(String... students) {
        List<String> users = new ArrayList<>(List.of("sourcedId,role,givenName,familyName,email,phone"));
        List<String> enrollments = new ArrayList<>(List.of("sourcedId,classSourcedId,userSourcedId,role"));
        users.add("t1,teacher,Tess,Teacher," + room.email().toUpperCase(java.util.Locale.ROOT) + ",");
        enrollments.add("x,c2,t1,teacher");
        for (String student : students) {
            String[] cells = student.split(" ");
            users.add(cells[0] + ",student," + cells[1] + "," + cells[2] + ",,");
            enrollments.add("x," + cells[3] + "," + cells[0] + ",student");
        }
        return new String[] {
            "orgs.csv",
            ORGS,
            "classes.csv",
            CLASSES,
            "users.csv",
            String.join("\n", users),
            "enrollments.csv",
            String.join("\n", enrollments)
        };
    }

    private String begin(String... files) {
        HttpResponse<String> answer = officer.upload("/rosters", files);
        assertEquals(303, answer.statusCode(), answer.body());
        String to = answer.headers().firstValue("Location").orElseThrow();
        return to.substring(to.indexOf("/rosters"));
    }

    /** The work goes on beside the request: its page is asked until it has come to an end. */
    private JsonObject ended(String path) {
        long until = System.nanoTime() + PATIENCE;
        JsonObject page = Data.get(officer, path);
        while (page.getBoolean("works") && System.nanoTime() < until) {
            page = Data.get(officer, path);
        }
        return page;
    }

    private JsonObject read(String... files) {
        return ended(begin(files));
    }

    private static String state(JsonObject page) {
        return page.getJsonObject("roster").getString("state");
    }

    private HttpResponse<String> press(JsonObject page, String leave, String number) {
        String seen = page.getJsonObject("roster").getString("fingerprint");
        return officer.post(path(page) + "/application", "leave", leave, "number", number, "seen", seen);
    }

    private static String path(JsonObject page) {
        return "/rosters/" + page.getJsonObject("roster").getString("id");
    }

    private JsonObject apply(JsonObject page, String leave, String number) {
        assertEquals(303, press(page, leave, number).statusCode());
        return ended(path(page));
    }

    private JsonObject undo(JsonObject page) {
        assertEquals(303, officer.post(path(page) + "/undo").statusCode());
        return ended(path(page));
    }

    private List<String> here() {
        return archive.rows(
                room.district(),
                "select c.title || ': ' || u.name || coalesce(' ' || u.sourced_id, '') from enrollment e"
                        + " join app_user u on u.id = e.user_id join school_class c on c.id = e.class_id"
                        + " where e.role = 'student' and e.ended_at is null order by 1");
    }

    /** A number of the difference, over all schools and classes. */
    private static int sum(JsonObject page, String what) {
        return page.getJsonObject("difference").getJsonArray("schools").stream()
                .flatMap(school -> school.asJsonObject().getJsonArray("classes").stream())
                .mapToInt(line -> line.asJsonObject().getInt(what))
                .sum();
    }

    private List<String> findings(JsonObject page) {
        return page.getJsonArray("findings").stream()
                .map(one -> one.asJsonObject())
                .map(one -> one.getString("file") + " " + one.getInt("line") + " " + one.getString("message"))
                .toList();
    }

    private void assertNothingStaged() {
        for (String table :
                List.of("staged_org", "staged_class", "staged_user", "staged_enrollment", "staged_change")) {
            assertEquals(0, archive.count(room.district(), table), table);
        }
    }

    @Test
    void theFilesAreComparedAndChangeNothing() {
        JsonObject page = read(files("u1 Ana Pérez c1", "u2 Ben Ruiz c1", "u3 Cleo Diaz c2"));
        assertEquals("READY", state(page));
        assertEquals(List.of("Room 4: Ana P.", "Room 4: Ben R."), here());
        JsonObject difference = page.getJsonObject("difference");
        assertEquals(1, sum(page, "joined"));
        assertEquals(0, sum(page, "left"));
        assertEquals(1, difference.getInt("passedOver"));
        assertEquals(2, difference.getJsonArray("schools").size());
        officer.post(path(page) + "/removal");
        assertNothingStaged();
        assertEquals(0, archive.count(room.district(), "roster_import"));
        assertFalse(archive.rows(room.district(), "select name from org").contains("East School"));
    }

    @Test
    void whoIsHereIsFoundAndWhoIsNewComesIn() {
        JsonObject page = apply(read(files("u1 Ana Pérez c1", "u2 Ben Ruiz c1", "u3 Cleo Diaz c2")), "", "");
        assertEquals("DONE", state(page));
        assertEquals(List.of("Room 4: Ana P. u1", "Room 4: Ben R. u2", "Room 9: Cleo D. u3"), here());
        assertEquals(
                List.of(room.first().animal()),
                archive.rows(
                        room.district(),
                        "select animal from enrollment where user_id = ? and ended_at is null",
                        room.first().id()));
        Visit teacher = room.teach();
        assertTrue(teacher.get("/classes").body().contains("Room 9"));
        assertNothingStaged();
        JsonObject again = read(files("u1 Ana Pérez c1", "u2 Ben Ruiz c1", "u3 Cleo Diaz c2"));
        assertEquals(0, sum(again, "joined"));
        assertFalse(again.toString().contains("\"isNew\":true"), again.toString());
    }

    @Test
    void anImportIsTakenBack() {
        JsonObject page = apply(read(files("u1 Ana Pérez c1", "u3 Cleo Diaz c2", "u4 Dee Fox c2")), "yes", "");
        assertEquals(List.of("Room 4: Ana P. u1", "Room 4: Ben R.", "Room 9: Cleo D. u3", "Room 9: Dee F. u4"), here());
        UUID dee = UUID.fromString(archive.rows(room.district(), "select id from app_user where sourced_id = 'u4'")
                .get(0));
        String room9 = archive.rows(room.district(), "select id from school_class where title = 'Room 9'")
                .get(0);
        homework.finish(
                room,
                homework.assign(room, Homework.ONLINE),
                new Students.Student(dee, "Dee F.", "bee", false, false, false),
                "a");
        JsonObject undone = undo(page);
        assertEquals("UNDONE", state(undone));
        assertEquals(List.of("Room 4: Ana P.", "Room 4: Ben R.", "Room 9: Dee F. u4"), here());
        assertEquals(404, room.teach().get("/classes/" + room9).statusCode());
        assertEquals("UNDONE", state(undo(page)));
        assertEquals(1, archive.count(room.district(), "audit_event where action = 'roster.undoing'"));
    }

    @Test
    void whoIsNoLongerNamedLeavesOnlyWhenTheOfficerSaysSoAndManyOnlyByTheirNumber() {
        String[] ten = IntStream.range(0, 10)
                .mapToObj("v%1$d Kid%1$d Smith c2"::formatted)
                .toArray(String[]::new);
        apply(read(files(ten)), "", "");
        assertEquals(12, here().size());
        JsonObject page = read(files("v0 Kid0 Smith c2", "v1 Kid1 Smith c2"));
        assertEquals(8, sum(page, "left"));
        for (String wrong : List.of("", "7", "eight")) {
            assertEquals(422, press(page, "yes", wrong).statusCode(), wrong);
        }
        assertEquals(12, here().size());
        JsonObject done = apply(page, "yes", "8");
        assertEquals(4, here().size());
        undo(done);
        assertEquals(12, here().size());
    }

    @Test
    void aRosterThatHasChangedIsComparedAgain() {
        JsonObject page = read(files("u3 Cleo Diaz c2"));
        room.teach().post(room.path() + "/students", "names", "Dee F.");
        JsonObject again = apply(page, "", "");
        assertEquals("READY", state(again));
        assertTrue(again.getJsonObject("roster").getBoolean("changed"));
        assertFalse(here().toString().contains("Cleo"), here().toString());
        press(page, "", ""); // an old page
        assertFalse(here().toString().contains("Cleo"), here().toString());
        assertEquals("DONE", state(apply(again, "", "")));
        assertTrue(here().contains("Room 9: Cleo D. u3"));
    }

    @Test
    void twoOfOneNameAreToldApart() {
        apply(
                read(files(
                        "u1 Ana Paz c1", "u2 Cleo Diaz c2", "u3 Cleo Dorn c2", "u4 Cleo Dior c2", "u5 Cleo Diez c2")),
                "",
                "");
        assertEquals(
                List.of("Room 4: Ana P. u1", "Room 4: Ben R.")
                        .toString()
                        .concat(List.of(
                                        "Room 9: Cleo Dia. u2",
                                        "Room 9: Cleo Die. u5",
                                        "Room 9: Cleo Dio. u4",
                                        "Room 9: Cleo Dor. u3")
                                .toString()),
                here().subList(0, 2).toString() + here().subList(2, 6));
        apply(read(files("w1 Jo Lee c2", "w2 Jo Lee c2")), "", "");
        assertEquals(
                2,
                here().stream().filter(one -> one.startsWith("Room 9: Jo Lee.")).count());
        assertTrue(here().contains("Room 9: Jo Lee. 2 w2"), here().toString());
    }

    @Test
    void nothingButNamesAndNumbersIsKeptOfStudents() {
        for (String broken :
                List.of("", "u9,student,,,quilla.astor@example.org,2017-11-27,77 Wexcombe Row,555-010-0177\n")) {
            String[] files = files("u1 Ana Pérez c1");
            files[5] = "sourcedId,role,givenName,familyName,email,birthDate,address,phone\n"
                    + "u1,student,Quilla,Astorwexley,quilla.astor@example.org,2017-11-27,77 Wexcombe Row,555-010-0177\n"
                    + "t1,teacher,Tess,Teacher," + room.email() + ",1980-11-27,,\n" + broken;
            JsonObject page = read(files);
            assertTrue(page.toString().contains("users.csv: birthDate"), page.toString());
            String staged = rows.of(room.district()).toString();
            assertFalse(staged.contains("Astorwexley"), staged);
            if (broken.isEmpty()) {
                apply(page, "", "");
            }
        }
        String kept = rows.of(room.district()) + Logs.read().toString();
        assertTrue(kept.contains("Quilla A."));
        for (String planted :
                List.of("quilla.astor", "2017-11-27", "Wexcombe", "555-010-0177", "1980-11-27", "Astorwexley")) {
            assertFalse(kept.contains(planted), planted);
        }
    }

    @Test
    void whatIsWrongIsNamedByFileAndLineAndNothingIsDone() {
        String[] files = files("u1 Ana Pérez c1", "u2 Ben Ruiz c7");
        files[7] += "\nx,c2,u77,student\n";
        assertEquals(
                List.of("enrollments.csv 4 import.class-unknown", "enrollments.csv 5 import.user-unknown"),
                findings(read(files)));
        files[5] += "\nu1,student,Zoe,Zed,,\nu5,student,,,,\n\"u 6\",student,Al,B,,\n";
        assertEquals(List.of("users.csv 6 import.name-empty", "users.csv 7 import.id-unfit"), findings(read(files)));
        String[] many = IntStream.range(0, 41)
                .mapToObj("m%1$d Kid%1$d Smith c2"::formatted)
                .toArray(String[]::new);
        assertEquals(List.of("enrollments.csv 43 import.class-overfull"), findings(read(files(many))));
        String[] forty = Arrays.copyOf(files(many), 8);
        forty[7] = forty[7].lines()
                .filter(line -> !line.contains(",m40,"))
                .collect(Collectors.joining("\n"))
                .replace("c2,m", "c1,m");
        assertEquals(List.of("classes.csv 2 import.class-full"), findings(read(forty)));
        assertEquals(
                List.of("users.csv 0 import.file-missing", "enrollments.csv 0 import.file-missing"),
                findings(read("classes.csv", CLASSES)));
        files = files("u1 Ana Pérez c1");
        files[5] = "\uFEFF" + files[5].replace("sourcedId", "id");
        files[3] = "sourcedId,title,schoolSourcedId\nc1,\"Room";
        assertEquals(
                List.of("users.csv 1 import.no-column"), findings(read(files)).subList(1, 2));
        assertEquals(List.of("Room 4: Ana P.", "Room 4: Ben R."), here());
        assertNothingStaged();
        String spanish = officer.with("Accept", "text/html")
                .with("Accept-Language", "es")
                .get("/rosters/"
                        + archive.rows(room.district(), "select id from roster_import where class_id is null")
                                .get(0))
                .body();
        assertTrue(spanish.contains("users.csv, línea 1"), spanish);
    }

    @Test
    void noFileIsSaidAndJunkIsNotUnderstood() {
        assertEquals(422, officer.post("/rosters").statusCode());
        String junk = "\u0000\"\u0007,x".repeat(600_000);
        JsonObject page = read("users.csv", junk, "classes.csv", junk, "enrollments.csv", junk, "x.zip", "no archive");
        assertEquals("FAULTY", state(page));
        assertEquals(List.of("Room 4: Ana P.", "Room 4: Ben R."), here());
    }

    @Test
    void aStudentIsNeverShownToTheOfficer() {
        JsonObject page = read(files("u1 Ana Pérez c1", "u3 Cleo Diaz c2"));
        officer.with("Accept", "text/html");
        assertFalse(officer.get(path(page)).body().contains("Cleo"));
    }
}
