package org.waymark.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** A district decides when its teachers are told that somebody may need help. */
class HelpRuleIT extends InSchool {
    private static final String PATH = "/district/help-rule";
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    SchoolClock clock;

    @Inject
    Rows rows;

    @Inject
    java.time.Clock now;

    private Room room;
    private Visit officer;
    private String path;

    @BeforeEach
    void aDistrict() {
        room = rooms.make(7, 2);
        officer = Room.signedIn(rooms.officer(room));
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        path = "/assignments/" + assignment.id() + "/progress";
    }

    private JsonObject rule() {
        return Data.get(room.teach(), path).getJsonObject("rule");
    }

    private String today() {
        return LocalDate.ofInstant(now.instant(), CHICAGO).toString();
    }

    private void assertRule(int minutes, int answers) {
        assertEquals(minutes + " " + answers, rule().getInt("quietMinutes") + " " + rule().getInt("notYetRight"));
    }

    @Test
    void theUsualRuleHoldsUntilTheyDecide() {
        assertRule(5, 3);
        assertEquals(
                303,
                officer.post(PATH, "quiet", "10", "hard", "0", "from", today()).statusCode());
        assertRule(10, 0);
        assertTrue(
                rows.of(room.district()).get("audit_event").stream().anyMatch(row -> row.contains("help-rule.decide")));
    }

    @Test
    void whatHoldsFromTomorrowHoldsFromTomorrow() {
        String tomorrow = LocalDate.parse(today()).plusDays(1).toString();
        officer.post(PATH, "quiet", "20", "hard", "5", "from", tomorrow);
        assertRule(5, 3);
        clock.pass(Duration.ofDays(1));
        assertRule(20, 5);
    }

    @Test
    void whatIsNotOfferedIsNotTaken() {
        assertEquals(
                422,
                officer.post(PATH, "quiet", "1", "hard", "9", "from", "never").statusCode());
        assertEquals(0, rows.of(room.district()).get("help_rule").size());
    }

    @Test
    void anotherDistrictHasItsOwn() {
        officer.post(PATH, "quiet", "30", "hard", "5", "from", today());
        room = rooms.make(7, 2);
        path = "/assignments/" + homework.assign(room, Homework.ONLINE).id() + "/progress";
        assertRule(5, 3);
    }
}
