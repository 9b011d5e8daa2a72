package org.waymark.demo;

import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** A real school is not told that it is a demo. */
class NoBannerIT extends InSchool {
    @Inject
    Rooms rooms;

    @Test
    void whereThereIsNoDemoNoPageSpeaksOfOne() {
        Room room = rooms.make(7);
        assertFalse(new Visit().get("/").body().contains("class=\"banner\""));
        List.of("/classes", "/lessons")
                .forEach(path -> assertFalse(room.teach().get(path).body().contains("class=\"banner\""), path));
    }
}
