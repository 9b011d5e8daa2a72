package org.waymark.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;

/** What a newcomer finds in the demo: a class in which a family said no, and its child has done the other task. */
class TermIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Stage stage;

    @Inject
    Archive archive;

    @Test
    void aFamilyOfTheCastSaidNo() {
        Room room = rooms.make(4);
        Cast.Group group = Cast.CLASSES.stream()
                .filter(one -> one.refusals() > 0)
                .findFirst()
                .orElseThrow();
        stage.play(room, group);
        int lessons = group.lessons().size();
        assertEquals(
                group.refusals() * lessons,
                archive.count(room.district(), "permission_decision where decision = 'refuses'"));
        assertEquals(group.refusals() * lessons, archive.count(room.district(), "alternate_completion"));
        assertEquals(lessons, archive.count(room.district(), "permission_notice"));
        assertTrue(archive.count(room.district(), "submission") > 0, "the others have taken the quiz");
    }
}
