package org.waymark.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Families;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** A teacher enters what families decided: many at once, and each with its history. */
class PermissionsIT extends InSchool {
    private static final String ROWS = "select strand || ' ' || decision || ' ' || source || ' ' || from_day from"
            + " permission_decision where student_id = ? order by number";

    @Inject
    Rooms rooms;

    @Inject
    Families families;

    @Inject
    Archive archive;

    private Room room;
    private Visit teacher;
    private String path;
    private LocalDate today;

    @BeforeEach
    void aClassOfThree() {
        room = rooms.make(7, 3);
        teacher = room.teach();
        path = room.path() + "/permissions";
        today = families.today(room);
    }

    private String id(int number) {
        return room.students().get(number).id().toString();
    }

    private int rows() {
        return archive.count(room.district(), "permission_decision");
    }

    private JsonObject cell(int student, int strand) {
        return Data.get(teacher, path)
                .getJsonArray("students")
                .getJsonObject(student)
                .getJsonArray("strands")
                .getJsonObject(strand);
    }

    private int post(String... fields) {
        return teacher.post(path, fields).statusCode();
    }

    private String[] whole(String decision) {
        return new String[] {
            "everyone", "yes", "strands", "online", "decision", decision, "source", "phone", "from", today.toString()
        };
    }

    @Test
    void onePressRecordsForMany() {
        int answer = post(
                "students",
                id(0),
                "students",
                id(2),
                "strands",
                "online",
                "strands",
                "boundaries",
                "decision",
                "refuses",
                "source",
                "paper",
                "from",
                today.toString());
        assertEquals(303, answer);
        assertEquals(4, rows());
        assertEquals("refuses", cell(0, 2).getString("decision"));
        assertEquals("alternate", cell(0, 2).getString("variant"));
        assertEquals("undecided", cell(0, 0).getString("decision"));
        assertEquals("lesson", cell(0, 0).getString("variant"));
        assertEquals("undecided", cell(1, 2).getString("decision"));
        assertEquals("alternate", cell(2, 1).getString("variant"));
        assertEquals(2, archive.count(room.district(), "audit_event where action = 'student.permission'"));
    }

    @Test
    void allThreeAreOneRow() {
        post(
                "students",
                id(0),
                "strands",
                "online",
                "strands",
                "boundaries",
                "strands",
                "relationships",
                "decision",
                "permits",
                "source",
                "email",
                "from",
                today.toString());
        assertEquals(
                List.of("all permits email " + today),
                archive.rows(room.district(), ROWS, room.first().id()));
    }

    @Test
    void everyoneIsOneTickAndTwoPressesAreOne() {
        assertEquals(303, post(whole("permits")));
        assertEquals(303, post(whole("permits")));
        assertEquals(3, rows());
        assertEquals(303, post(whole("undecided")));
        assertEquals(6, rows());
        assertEquals("undecided", cell(0, 2).getString("decision"));
    }

    @Test
    void whatIsMissingIsAskedForAndNothingIsRecorded() {
        String day = today.toString();
        assertEquals(422, post("strands", "online", "decision", "permits", "source", "paper", "from", day));
        assertEquals(422, post("everyone", "yes", "decision", "permits", "source", "paper", "from", day));
        assertEquals(422, post("everyone", "yes", "strands", "online", "source", "paper", "from", day));
        assertEquals(
                422, post("everyone", "yes", "strands", "online", "decision", "maybe", "source", "paper", "from", day));
        assertEquals(
                422,
                post("everyone", "yes", "strands", "online", "decision", "permits", "source", "hearsay", "from", day));
        for (String bad : List.of("", "tomorrow", "2026-02-30", "0001-01-01", "9999-12-31")) {
            assertEquals(
                    422,
                    post(
                            "everyone",
                            "yes",
                            "strands",
                            "online",
                            "decision",
                            "permits",
                            "source",
                            "paper",
                            "from",
                            bad));
        }
        assertEquals(0, rows());
        String kept = teacher.post(path, "students", id(1), "strands", "online").body();
        assertTrue(kept.contains("value=\"" + id(1) + "\" checked"), "what was ticked stays ticked");
    }

    @Test
    void whoIsNotInTheClassIsPassedOver() {
        Room foreign = rooms.make(7, 1);
        Room beside = rooms.beside(room);
        for (UUID other : List.of(foreign.first().id(), beside.first().id(), UUID.randomUUID())) {
            assertEquals(
                    422,
                    post(
                            "students",
                            other.toString(),
                            "strands",
                            "online",
                            "decision",
                            "refuses",
                            "source",
                            "paper",
                            "from",
                            today.toString()));
        }
        assertEquals(0, rows());
        assertEquals(0, archive.count(foreign.district(), "permission_decision"));
    }

    @Test
    void aWrongRowIsPutRightByAnother() {
        String own = room.path() + "/students/" + id(0) + "/permissions";
        String later = today.plusDays(5).toString();
        teacher.post(own, "strands", "online", "decision", "refuses", "source", "paper", "from", later);
        String wrong = archive.rows(room.district(), "select number from permission_decision")
                .get(0);
        String[] right = {
            "strands",
            "online",
            "strands",
            "boundaries",
            "decision",
            "refuses",
            "source",
            "paper",
            "from",
            today.toString(),
            "corrects",
            wrong
        };
        assertEquals(303, teacher.post(own, right).statusCode());
        assertEquals("alternate", cell(0, 2).getString("variant"));
        assertEquals(1, archive.count(room.district(), "permission_decision where corrects = " + wrong));
        assertEquals(422, teacher.post(own, right).statusCode(), "it is put right once");
        assertEquals(3, rows());
        String page = teacher.get(own).body();
        assertTrue(page.contains("corrected") && page.contains("corrects row " + wrong), page);
    }

    @Test
    void onlyTheStudentsOwnRowsArePutRight() {
        families.decide(room, room.students().get(1), "online", Decision.REFUSES);
        String other = archive.rows(room.district(), "select number from permission_decision")
                .get(0);
        String own = room.path() + "/students/" + id(0) + "/permissions";
        for (String number : List.of(other, "0", "-1", "abc", "999999999999999999")) {
            assertEquals(
                    422,
                    teacher.post(
                                    own,
                                    "strands",
                                    "online",
                                    "decision",
                                    "permits",
                                    "source",
                                    "paper",
                                    "from",
                                    today.toString(),
                                    "corrects",
                                    number)
                            .statusCode());
        }
        assertEquals(1, rows());
    }

    @Test
    void theHistoryIsThatOfTheStudentsTeachersAlone() {
        String own = room.path() + "/students/" + id(0) + "/permissions";
        assertEquals(200, teacher.get(own).statusCode());
        Room beside = rooms.beside(room);
        for (Visit other : List.of(beside.teach(), rooms.make(7).teach(), Room.signedIn(rooms.officer(room)))) {
            assertEquals(404, other.get(own).statusCode());
            assertEquals(404, other.get(path).statusCode());
        }
        assertEquals(
                404,
                teacher.get(room.path() + "/students/" + beside.first().id() + "/permissions")
                        .statusCode());
    }

    @Test
    void anOptInRuleSaysHowManyHaveNotAnswered() {
        families.rule(room, "online", "opt-in", 5, today);
        families.decide(room, room.first(), "online", Decision.PERMITS);
        assertTrue(teacher.get(path).body().contains("2 families have not answered yet."));
        assertEquals("lesson", cell(0, 2).getString("variant"));
        assertEquals("alternate", cell(1, 2).getString("variant"));
    }
}
