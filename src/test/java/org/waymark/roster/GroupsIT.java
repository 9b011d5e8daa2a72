package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** A teacher makes groups. */
class GroupsIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Archive archive;

    private Room room;
    private Visit teacher;
    private String path;

    @BeforeEach
    void aClass() {
        room = rooms.make(7, List.of("Ana P.", "Ben R.", "Cleo T."));
        teacher = room.teach();
        path = room.path() + "/groups";
    }

    private String id(int student) {
        return room.students().get(student).id().toString();
    }

    private List<String> members(String title) {
        return archive.rows(
                room.district(),
                "select u.name from group_member m join class_group g on g.id = m.group_id"
                        + " join app_user u on u.id = m.student_id where g.title = ? and g.ended_at is null order by u.name",
                title);
    }

    private String group(String title) {
        return archive.rows(room.district(), "select id from class_group where title = ?", title)
                .get(0);
    }

    @Test
    void aGroupIsMadeChangedAndEnded() {
        assertEquals(
                303,
                teacher.post(path, "title", " Reads twice ", "students", id(0), "students", id(2))
                        .statusCode());
        assertEquals(List.of("Ana P.", "Cleo T."), members("Reads twice"));
        assertTrue(teacher.get(path).body().contains("Ana P., Cleo T."));
        String one = path + "/" + group("Reads twice");
        assertEquals(
                303, teacher.post(one, "title", "Readers", "students", id(1)).statusCode());
        assertEquals(List.of("Ben R."), members("Readers"));
        assertEquals(303, teacher.post(one + "/ending").statusCode());
        assertFalse(teacher.get(path).body().contains("Readers"));
        assertEquals(
                404, teacher.post(one, "title", "Readers", "students", id(1)).statusCode());
        assertEquals(3, archive.count(room.district(), "audit_event where action like 'group.%'"));
    }

    @Test
    void everyFieldSaysWhatItNeeds() {
        assertTrue(teacher.post(path, "title", " ", "students", id(0)).body().contains("Give the group a name"));
        String nobody = teacher.post(path, "title", "Alone").body();
        assertTrue(nobody.contains("Tick at least one"));
        assertTrue(nobody.contains("value=\"Alone\""));
        teacher.post(path, "title", "Same", "students", id(0));
        assertEquals(422, teacher.post(path, "title", "same", "students", id(1)).statusCode());
        assertEquals(
                422,
                teacher.post(path, "title", "x".repeat(81), "students", id(1)).statusCode());
        assertEquals(1, archive.count(room.district(), "class_group"));
    }

    @Test
    void onlyStudentsOfTheClassAreIn() {
        Room beside = rooms.beside(room);
        for (String stranger :
                List.of(beside.first().id().toString(), UUID.randomUUID().toString(), "no id")) {
            assertEquals(
                    422,
                    teacher.post(path, "title", "Mixed", "students", id(0), "students", stranger)
                            .statusCode());
        }
        teacher.post(path, "title", "Ours", "students", id(0));
        String ours = path + "/" + group("Ours");
        assertEquals(
                422,
                teacher.post(
                                ours,
                                "title",
                                "Ours",
                                "students",
                                beside.first().id().toString())
                        .statusCode());
        assertEquals(
                404,
                beside.teach()
                        .post(ours.replace(room.path(), beside.path()), "title", "Mine")
                        .statusCode());
        assertEquals(1, archive.count(room.district(), "group_member"));
    }

    @Test
    void whoLeavesTheClassIsNoLongerShownInIt() {
        teacher.post(path, "title", "Two", "students", id(0), "students", id(1));
        teacher.post(room.path() + "/students/" + id(0) + "/removal");
        String page = teacher.get(path).body();
        assertFalse(page.contains("Ana P."));
        assertTrue(page.contains("Ben R."));
    }
}
