package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** An officer sets up schools and the adults for help. */
class SchoolsIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Archive archive;

    private Room room;
    private Visit officer;

    @BeforeEach
    void anOfficer() {
        room = rooms.make(4);
        officer = Room.signedIn(rooms.officer(room));
    }

    private List<String> schools() {
        return archive.rows(room.district(), "select name from org where type = 'school' order by name");
    }

    private String adults() {
        return "/schools/" + room.school() + "/adults";
    }

    private List<String> stored() {
        return archive.rows(room.district(), "select name || ', ' || work || ', ' || place from local_adult");
    }

    private int addAdult(String path, String name, String work, String place) {
        return officer.post(path, "name", name, "work", work, "place", place).statusCode();
    }

    @Test
    void aSchoolIsAddedAndListed() {
        assertEquals(303, officer.post("/schools", "name", " Birch School ").statusCode());
        assertEquals(List.of("Birch School", "North School"), schools());
        assertTrue(officer.get("/schools").body().contains("Birch School"));
        assertEquals(1, archive.count(room.district(), "audit_event where action = 'school.add'"));
    }

    @Test
    void aSchoolNeedsAName() {
        for (String name : List.of("", "   ", "x".repeat(121))) {
            assertEquals(422, officer.post("/schools", "name", name).statusCode());
        }
        assertEquals(List.of("North School"), schools());
    }

    @Test
    void adultsForHelpAreAddedAndRemoved() {
        assertEquals(303, addAdult(adults(), " Ms. Yusuf ", "School counselor", "Room 4"));
        assertEquals(List.of("Ms. Yusuf, School counselor, Room 4"), stored());
        String id = archive.rows(room.district(), "select id from local_adult").get(0);
        assertEquals(303, officer.post(adults() + "/" + id + "/removal").statusCode());
        assertEquals(404, officer.post(adults() + "/" + id + "/removal").statusCode());
        assertEquals(List.of(), stored());
    }

    @Test
    void anAdultHasANameAWorkAndAPlace() {
        assertEquals(422, addAdult(adults(), "", "School counselor", "Room 4"));
        assertEquals(422, addAdult(adults(), "Ms. Yusuf", " ", "Room 4"));
        assertEquals(422, addAdult(adults(), "Ms. Yusuf", "School counselor", "x".repeat(121)));
        assertEquals(List.of(), stored());
    }

    @Test
    void aSchoolThatIsNotTheDistrictsIsNotThere() {
        Room foreign = rooms.make(4);
        for (UUID school : List.of(foreign.school(), room.district(), UUID.randomUUID())) {
            assertEquals(404, addAdult("/schools/" + school + "/adults", "Eve", "Nobody", "Nowhere"));
        }
        assertEquals(0, archive.count(foreign.district(), "local_adult"));
    }

    @Test
    void theDistrictHasANameAndAZoneThatIsOne() {
        assertEquals(
                303,
                officer.post("/schools/settings", "name", "Maple", "zone", "America/Denver")
                        .statusCode());
        assertEquals(
                422,
                officer.post("/schools/settings", "name", "Maple", "zone", "Mars/Base")
                        .statusCode());
        assertEquals(
                422,
                officer.post("/schools/settings", "name", "", "zone", "America/Denver")
                        .statusCode());
        assertEquals(
                List.of("Maple America/Denver"),
                archive.rows(room.district(), "select name || ' ' || time_zone from org where type = 'district'"));
    }
}
