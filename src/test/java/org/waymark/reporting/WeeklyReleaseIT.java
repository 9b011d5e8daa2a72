package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;

/** Every district gets its release, whether anybody looks or not. */
class WeeklyReleaseIT extends InSchool {
    @Inject
    WeeklyRelease weekly;

    @Inject
    Rooms rooms;

    @Inject
    Archive archive;

    @Test
    void isMadeOnceForEveryDistrict() {
        Room one = rooms.make(4);
        Room other = rooms.make(7);
        weekly.make();
        weekly.make();
        assertEquals(1, archive.count(one.district(), "release"));
        assertEquals(1, archive.count(other.district(), "release"));
    }
}
