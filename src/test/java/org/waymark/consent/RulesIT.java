package org.waymark.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Families;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** An officer sets what families are asked, from a day on, and nothing of it is edited away. */
class RulesIT extends InSchool {
    private static final String PATH = "/permission-rules";

    @Inject
    Rooms rooms;

    @Inject
    Families families;

    @Inject
    Archive archive;

    @Inject
    SchoolClock clock;

    private Room room;
    private Visit officer;
    private LocalDate today;

    @BeforeEach
    void anOfficer() {
        room = rooms.make(7, 1);
        officer = Room.signedIn(rooms.officer(room));
        today = families.today(room);
    }

    private int set(String strand, String rule, String days, String from) {
        return officer.post(PATH, "strands", strand, "rule", rule, "noticeDays", days, "from", from)
                .statusCode();
    }

    private JsonObject now(int strand) {
        return Data.get(officer, PATH).getJsonArray("now").getJsonObject(strand);
    }

    @Test
    void whereNothingIsSetFamiliesAreToldAndMaySayNo() {
        for (int strand = 0; strand < 3; strand++) {
            assertEquals("opt-out", now(strand).getString("rule"));
            assertEquals(0, now(strand).getInt("noticeDays"));
        }
    }

    @Test
    void aRuleHoldsFromItsDayAndALaterRowTakesItsPlace() {
        assertEquals(303, set("online", "opt-in", "5", today.toString()));
        assertEquals(303, set("online", "none", "0", today.plusDays(10).toString()));
        assertEquals("opt-in", now(2).getString("rule"));
        assertEquals(5, now(2).getInt("noticeDays"));
        assertEquals("opt-out", now(0).getString("rule"));
        assertTrue(officer.get(PATH).body().contains("No notice needed"));
        clock.pass(Duration.ofDays(10));
        officer = Room.signedIn(rooms.officer(room));
        assertEquals("none", now(2).getString("rule"));
        assertEquals(2, Data.get(officer, PATH).getJsonArray("history").size());
        assertEquals(
                2,
                archive.count(
                        room.district(),
                        "audit_event where action = 'permission.set-rule' and subject_id = ?",
                        room.district()));
    }

    @Test
    void severalSubjectsAtOnce() {
        officer.post(
                PATH,
                "strands",
                "online",
                "strands",
                "boundaries",
                "rule",
                "opt-in",
                "noticeDays",
                "30",
                "from",
                today.toString());
        assertEquals(2, archive.count(room.district(), "permission_rule where notice_days = 30"));
    }

    @Test
    void whatIsNotARuleIsNotSet() {
        String day = today.toString();
        assertEquals(422, set("", "opt-in", "5", day));
        assertEquals(422, set("everything", "opt-in", "5", day));
        assertEquals(422, set("online", "sometimes", "5", day));
        for (String days : List.of("31", "-1", "five", "5.5", "999")) {
            assertEquals(422, set("online", "opt-in", days, day), days);
        }
        for (String from : List.of(
                "", today.minusDays(1).toString(), "soon", today.plusYears(2).toString())) {
            assertEquals(422, set("online", "opt-in", "5", from), from);
        }
        assertEquals(0, archive.count(room.district(), "permission_rule"));
    }

    @Test
    void anotherDistrictHasRulesOfItsOwn() {
        set("online", "opt-in", "5", today.toString());
        Room foreign = rooms.make(7, 1);
        Visit other = Room.signedIn(rooms.officer(foreign));
        assertEquals(0, Data.get(other, PATH).getJsonArray("history").size());
        assertEquals(404, room.teach().get(PATH).statusCode());
        assertEquals(404, room.learn().get(PATH).statusCode());
    }
}
