package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** An officer invites staff, and gives new links to those who have lost their password. */
class StaffIT extends InSchool {
    private static final String NEW = "a new long password";

    @Inject
    Rooms rooms;

    @Inject
    Archive archive;

    @Inject
    SchoolClock clock;

    private Room room;
    private String officer;
    private String email;

    @BeforeEach
    void anOfficer() {
        room = rooms.make(4);
        officer = rooms.officer(room);
        email = UUID.randomUUID() + "@new.example.org";
    }

    private HttpResponse<String> invite(String address, String role, Object school) {
        return Room.signedIn(officer)
                .with("Accept", "application/json")
                .post("/staff", "name", "Nia New", "email", address, "role", role, "school", "" + school);
    }

    private String link() {
        HttpResponse<String> answer = invite(email, "teacher", room.school());
        assertEquals(200, answer.statusCode());
        return Data.of(answer).getString("path");
    }

    private String newLink(UUID person) {
        return Data.of(Room.signedIn(officer).with("Accept", "application/json").post("/staff/" + person + "/link"))
                .getString("path");
    }

    private static int use(Visit visit, String link, String password) {
        visit.get("/");
        return visit.post(link, "password", password).statusCode();
    }

    private int signIn(String address, String password) {
        Visit visit = new Visit();
        visit.get("/sign-in");
        return visit.post("/sign-in", "email", address, "password", password).statusCode();
    }

    private int people() {
        return archive.count(room.district(), "app_user where email = ?", email);
    }

    @Test
    void theLinkLetsTheInvitedChooseAPasswordAndComeIn() {
        String link = link();
        Visit invited = new Visit();
        assertEquals(200, invited.get(link).statusCode());
        assertEquals(303, use(invited, link, NEW));
        assertEquals(200, invited.get("/classes").statusCode());
        assertEquals(303, signIn(email, NEW));
    }

    @Test
    void theLinkIsKnownToNobodyElse() {
        String token = link().replace("/link/", "");
        assertFalse(Room.signedIn(officer).get("/staff").body().contains(token));
        assertEquals(0, archive.count(room.district(), "one_time_link l where l::text like '%' || ? || '%'", token));
    }

    @Test
    void theLinkWorksOnce() {
        String link = link();
        use(new Visit(), link, NEW);
        assertEquals(404, new Visit().get(link).statusCode());
        assertEquals(404, use(new Visit(), link, "another long password"));
        assertEquals(303, signIn(email, NEW));
    }

    @Test
    void aPasswordThatIsTooShortDoesNotUseItUp() {
        String link = link();
        assertEquals(422, use(new Visit(), link, "short"));
        assertEquals(303, use(new Visit(), link, NEW));
    }

    @Test
    void theLinkLastsSevenDays() {
        String link = link();
        clock.pass(Duration.ofDays(7).minusMinutes(2));
        assertEquals(200, new Visit().get(link).statusCode());
        clock.pass(Duration.ofMinutes(4));
        assertEquals(404, new Visit().get(link).statusCode());
        assertEquals(404, use(new Visit(), link, NEW));
    }

    @Test
    void aNewLinkEndsTheOldOne() {
        String old = link();
        UUID person = UUID.fromString(archive.rows(room.district(), "select id from app_user where email = ?", email)
                .get(0));
        String fresh = newLink(person);
        assertEquals(404, use(new Visit(), old, NEW));
        assertEquals(303, use(new Visit(), fresh, NEW));
    }

    @Test
    void aNewPasswordEndsEverySessionAndTheOldPassword() {
        Visit teacher = room.teach();
        String link = newLink(room.teacher());
        assertEquals(200, teacher.get("/classes").statusCode(), "making a link alone locks nobody out");
        use(new Visit(), link, NEW);
        assertEquals(303, teacher.get("/classes").statusCode());
        assertEquals(422, signIn(room.email(), Room.PASSWORD));
        assertEquals(303, signIn(room.email(), NEW));
    }

    @Test
    void anAddressBelongsToOnePersonInAllDistricts() {
        Room foreign = rooms.make(4);
        for (String taken : List.of(room.email(), foreign.email(), room.email().toUpperCase(java.util.Locale.ROOT))) {
            HttpResponse<String> answer = invite(taken, "teacher", room.school());
            assertEquals(422, answer.statusCode());
            assertTrue(answer.body().contains("\"staff.email-taken\""));
            assertTrue(answer.body().contains("\"name\":\"Nia New\""), "what was typed is kept");
        }
        assertEquals(2, archive.count(room.district(), "app_user where role <> 'student'"));
    }

    @Test
    void whatIsMissingIsSaid() {
        Room foreign = rooms.make(4);
        assertTrue(invite("not an address", "teacher", room.school()).body().contains("staff.email-missing"));
        assertTrue(invite(email, "king", room.school()).body().contains("staff.role-missing"));
        for (Object school : List.of("", "north", foreign.school(), room.district(), UUID.randomUUID())) {
            HttpResponse<String> answer = invite(email, "teacher", school);
            assertEquals(422, answer.statusCode(), school.toString());
            assertTrue(answer.body().contains("staff.school-missing"), school.toString());
        }
        assertEquals(0, people());
    }

    @Test
    void anOfficerNeedsNoSchool() {
        assertEquals(200, invite(email, "officer", "").statusCode());
        assertEquals(1, archive.count(room.district(), "app_user where email = ? and school_id is null", email));
    }

    @Test
    void noLinkIsMadeForStudentsNorForOtherDistricts() {
        Room foreign = rooms.make(4);
        Visit visit = Room.signedIn(officer);
        for (UUID person : List.of(room.first().id(), foreign.teacher(), UUID.randomUUID())) {
            assertEquals(404, visit.post("/staff/" + person + "/link").statusCode());
        }
    }

    @Test
    void whoInvitedWhomIsInTheTrail() {
        link();
        newLink(room.teacher());
        assertEquals(1, archive.count(room.district(), "audit_event where action = 'staff.invite'"));
        assertEquals(
                1,
                archive.count(
                        room.district(),
                        "audit_event where action = 'staff.new-link' and subject_id = ?",
                        room.teacher()));
    }
}
