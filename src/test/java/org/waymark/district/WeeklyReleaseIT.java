package org.waymark.district;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;
import org.waymark.roster.SignIns;

/** Every district gets its release, whether anybody looks or not. */
class WeeklyReleaseIT extends InSchool {
    @Inject
    WeeklyRelease weekly;

    @Inject
    Rooms rooms;

    @Inject
    Archive archive;

    @Inject
    Rows rows;

    @Inject
    SchoolClock clock;

    @Test
    void isMadeOnceForEveryDistrict() {
        Room one = rooms.make(4);
        Room other = rooms.make(7);
        weekly.make();
        weekly.make();
        assertEquals(1, archive.count(one.district(), "release"));
        assertEquals(1, archive.count(other.district(), "release"));
    }

    @Test
    void whatHasBeenKeptThirtyDaysGoes() {
        Room room = rooms.make(7);
        room.open();
        room.learn();
        Visit teacher = room.teach();
        teacher.post(room.path() + "/cards", "who", "all");
        teacher.post(room.path() + "/cards", "who", room.first().id().toString());
        clock.pass(SignIns.KEPT.minus(Duration.ofHours(1)));
        weekly.make();
        assertEquals(1, rows.of(room.district()).get("sign_in").size());
        assertEquals(3, rows.of(room.district()).get("student_badge").size());
        clock.pass(Duration.ofHours(2));
        weekly.make();
        assertEquals(List.of(), rows.of(room.district()).get("sign_in"));
        assertEquals(2, rows.of(room.district()).get("student_badge").size(), "a badge that is valid stays");
    }
}
