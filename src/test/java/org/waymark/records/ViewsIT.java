package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** Whoever looks at a child's page is written down, once an hour; the officer sees who, and not which child. */
class ViewsIT extends InSchool {
    private static final String ADDRESS = "/district/records/views";

    @Inject
    Rooms rooms;

    @Inject
    DeletionWork work;

    @Inject
    Archive archive;

    @Inject
    SchoolClock clock;

    private Room room;
    private String path;
    private Visit teacher;

    @BeforeEach
    void aClass() {
        room = rooms.make(7, List.of("Quilla A.", "Ben R."));
        path = room.path() + "/students/" + room.first().id();
        teacher = room.teach();
    }

    private List<String> pages() {
        return archive.rows(room.district(), "select page from student_view order by 1");
    }

    @Test
    void everyPageAboutOneChildIsWrittenDown() {
        for (String page : List.of("/progress", "/permissions", "/support", "/records", "/records/export")) {
            assertEquals(200, teacher.get(path + page).statusCode(), page);
        }
        teacher.get(room.path() + "/sign-ins?student=" + room.first().id());
        assertEquals(
                Set.of("progress", "permissions", "support", "sign-ins", "records", "export"), new TreeSet<>(pages()));
    }

    @Test
    void onceAnHour() {
        teacher.get(path + "/progress");
        teacher.get(path + "/progress?format=json");
        assertTrue(pages().size() <= 2, "the hour may have just begun");
        int before = pages().size();
        clock.pass(Duration.ofHours(1));
        room.teach().get(path + "/progress");
        assertEquals(before + 1, pages().size());
    }

    @Test
    void pagesOfTheClassAndOfStudentsAreNot() {
        for (String page : List.of("", "/progress", "/permissions", "/sign-ins", "/assignments")) {
            teacher.get(room.path() + page);
        }
        teacher.get("/help");
        room.open();
        room.learn().get("/today");
        room.learn().get("/help");
        assertEquals(List.of(), pages());
    }

    @Test
    void aPageThatIsNotTheirsIsNot() {
        Visit other = rooms.beside(room).teach();
        assertEquals(404, other.get(path + "/progress").statusCode());
        assertEquals(List.of(), pages());
    }

    @Test
    void theOfficerSeesWhoAndNotWhichChild() {
        teacher.get(path + "/progress");
        teacher.get(path + "/support");
        teacher.get(room.path() + "/students/" + room.students().get(1).id() + "/progress");
        Visit officer = Room.signedIn(rooms.officer(room));
        String page = officer.get(ADDRESS).body();
        assertTrue(page.contains("Tess Teacher") && page.contains("Room 4"));
        JsonObject data = Data.get(officer, ADDRESS);
        Set<String> children = new TreeSet<>();
        data.getJsonArray("views")
                .forEach(one -> children.add(one.asJsonObject().getString("child")));
        assertEquals(2, children.size(), "the same child is the same word");
        for (String said : List.of(page, data.toString(), String.join("\n", Data.table(officer, ADDRESS)))) {
            assertFalse(said.contains("Quilla") || said.contains("Ben R."));
            assertFalse(said.contains(room.first().id().toString()));
        }
        assertEquals("time,by,class,page,child", Data.table(officer, ADDRESS).get(0));
        assertEquals(
                0,
                Data.of(officer.get(ADDRESS + "?from=2020-01-01&until=2020-02-01&format=json"))
                        .getJsonArray("views")
                        .size());
        assertEquals(200, officer.get(ADDRESS + "?from=soon&until=-").statusCode());
        assertTrue(archive.count(room.district(), "audit_event where action = 'views.look'") > 0);
    }

    @Test
    void theyAreKeptAsThePolicySays() {
        teacher.get(path + "/progress");
        clock.pass(Duration.ofDays(Kind.VIEWS.usual() - 1));
        run();
        assertEquals(1, pages().size());
        clock.pass(Duration.ofDays(2));
        run();
        assertEquals(List.of(), pages());
    }

    private void run() {
        Room.signedIn(rooms.officer(room)).post("/district/records/runs");
        while (archive.count(
                        room.district(),
                        "retention_run r where not exists (select from deletion_certificate c where c.run_id = r.id)")
                > 0) {
            work.work(room.district());
        }
    }
}
