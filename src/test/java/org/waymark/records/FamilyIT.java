package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.consent.Decision;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Families;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;
import org.waymark.roster.Students;

/** What a family gets, and who sees it on the way: nobody. */
class FamilyIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Families families;

    @Inject
    DeletionWork work;

    @Inject
    Archive archive;

    @Inject
    SchoolClock clock;

    private Room room;
    private Students.Student child;
    private String path;
    private Visit teacher;
    private Visit officer;
    /** The words of the wrong answer that the child gave. */
    private String wrong;

    @BeforeEach
    void aChildWithAWrongAnswer() {
        room = rooms.make(7, List.of("Quilla A.", "Zoe R."));
        child = room.first();
        Assignment assignment = homework.assign(room, Homework.ONLINE);
        String miss = homework.miss(assignment, 0);
        homework.finish(room, assignment, child, miss, Homework.DECLINED);
        AssessmentItem item = homework.items(assignment).get(0);
        wrong = item.interaction().option(miss).orElseThrow().words().plain().en();
        families.decide(room, child, "online", Decision.PERMITS);
        path = room.path() + "/students/" + child.id() + "/records";
        teacher = room.teach();
        officer = Room.signedIn(rooms.officer(room));
    }

    private JsonObject request(Visit who, String address) {
        return Data.get(who, address).getJsonArray("requests").getJsonObject(0);
    }

    /** Asked by the teacher, and approved. @return the request's id */
    private String approved(String kind) {
        assertEquals(303, teacher.post(path + "/requests", "kind", kind).statusCode());
        String id = request(teacher, path).getString("id");
        assertEquals("asked", request(officer, "/district/records/requests").getString("state"));
        assertEquals(
                303,
                officer.post("/district/records/requests/" + id + "/approval").statusCode());
        return id;
    }

    private String letter(String request) {
        HttpResponse<String> page = teacher.post(path + "/letter", "request", request, "language", "es");
        assertEquals(200, page.statusCode());
        Matcher address = Pattern.compile("/family/[A-Za-z0-9_-]+").matcher(page.body());
        assertTrue(address.find());
        return address.group();
    }

    private String word() {
        return request(officer, "/district/records/requests").getString("word");
    }

    /** Without the marks that HTML needs. */
    private static String read(HttpResponse<String> page) {
        return page.body().replace("&#39;", "'").replace("&#34;", "\"");
    }

    @Test
    void theTableOfScoresIsThereAtOnceInBothLanguages() {
        String english = teacher.get(path + "/export?in=en").body();
        assertTrue(english.contains("Lessons of Quilla A."), english);
        String spanish = teacher.get(path + "/export?in=es").body();
        assertTrue(spanish.contains("Lecciones de Quilla A.") && spanish.contains("lang=\"es\""), spanish);
        JsonObject row =
                Data.get(teacher, path + "/export").getJsonArray("lessons").getJsonObject(0);
        assertEquals("finished", row.getString("state"));
        assertEquals(0, row.getInt("percent"));
        assertFalse(spanish.contains(wrong) || row.toString().contains(wrong));
    }

    @Test
    void aFamilyOpensEverythingOnceWithLetterAndWord() {
        String address = letter(approved("records"));
        Visit family = new Visit();
        assertEquals(200, family.get(address).statusCode());
        assertEquals(200, family.get(address).statusCode(), "looking uses nothing up");
        HttpResponse<String> opened = family.post(address, "word", word().toLowerCase(java.util.Locale.ROOT));
        assertEquals(200, opened.statusCode());
        assertTrue(read(opened).contains(wrong), "the answer as it was given");
        assertTrue(opened.body().contains("rather not answer"));
        assertTrue(opened.body().contains("Quilla A."));
        assertTrue(opened.body().contains("Tess Teacher"), "who has looked and who has written down the decision");
        assertEquals(404, family.get(address).statusCode());
        assertEquals(404, family.post(address, "word", "BBBBBB").statusCode());
        assertEquals("opened", request(teacher, path).getString("state"));
        assertEquals(1, archive.count(room.district(), "audit_event where action = 'family.open'"));
    }

    /** Neither who has the letter nor who has the word can open it; and on a device of the school it does not open at all. */
    @Test
    void nobodyAtSchoolOpensIt() {
        String request = approved("records");
        String address = letter(request);
        String word = word();
        for (Visit staff : List.of(teacher, officer)) {
            HttpResponse<String> page = staff.post(address, "word", word);
            assertEquals(422, page.statusCode());
            assertFalse(page.body().contains(wrong));
        }
        for (String seen : List.of(path, path + "/export", "/classes", room.path())) {
            assertFalse(teacher.get(seen).body().contains(word), seen);
        }
        String review = officer.get("/district/records/requests").body();
        assertFalse(review.contains("Quilla") || review.contains(child.id().toString()), "the child");
        assertFalse(review.contains(address), "the letter");
        assertTrue(review.contains(word) && review.contains("Room 4"));
        assertFalse(archive.rows(room.district(), "select t::text from family_letter t")
                .toString()
                .contains(word));
    }

    @Test
    void afterFiveWrongWordsOrTwoWeeksItOpensNoMore() {
        String request = approved("records");
        String address = letter(request);
        Visit family = new Visit();
        for (int i = 0; i < 5; i++) {
            assertEquals(422, family.post(address, "word", "BBBBB" + i).statusCode());
        }
        assertEquals(404, family.post(address, "word", word()).statusCode());
        String second = letter(request);
        String third = letter(request);
        assertEquals(404, family.get(second).statusCode(), "a newer letter ends it");
        String word = word();
        clock.pass(Duration.ofDays(14).plusSeconds(1));
        assertEquals(404, family.post(third, "word", word).statusCode());
    }

    @Test
    void withoutApprovalThereIsNoLetter() {
        teacher.post(path + "/requests", "kind", "records");
        String id = request(teacher, path).getString("id");
        assertEquals(303, teacher.post(path + "/letter", "request", id).statusCode());
        officer.post("/district/records/requests/" + id + "/refusal");
        officer.post("/district/records/requests/" + id + "/approval");
        assertEquals("refused", request(teacher, path).getString("state"));
        assertEquals(303, teacher.post(path + "/letter", "request", id).statusCode());
        assertEquals(0, archive.count(room.district(), "family_letter"));
    }

    @Test
    void whatIsAskedTwiceIsOneRequest() {
        teacher.post(path + "/requests", "kind", "records");
        teacher.post(path + "/requests", "kind", "records");
        assertEquals(1, archive.count(room.district(), "family_request"));
        assertEquals(422, teacher.post(path + "/requests", "kind", "everything").statusCode());
    }

    private void days(int days) {
        clock.pass(Duration.ofDays(days));
        teacher = room.teach();
        officer = Room.signedIn(rooms.officer(room));
    }

    private void run() {
        assertEquals(303, officer.post("/district/records/runs").statusCode());
        while (archive.count(
                        room.district(),
                        "retention_run r where not exists (select from deletion_certificate c where c.run_id = r.id)")
                > 0) {
            work.work(room.district());
        }
    }

    @Test
    void aDeletionHasSevenDaysAndACertificate() {
        String id = approved("deletion");
        days(6);
        run();
        assertEquals(1, archive.count(room.district(), "app_user where name = 'Quilla A.'"));
        days(2);
        run();
        assertEquals(0, archive.count(room.district(), "app_user where name = 'Quilla A.'"));
        assertEquals(0, archive.count(room.district(), "response"));
        assertEquals(1, archive.count(room.district(), "submission"));
        assertEquals("done", request(officer, "/district/records/requests").getString("state"));
        List<String> text = archive.rows(
                room.district(), "select content from deletion_certificate where request_id = ?::uuid", id);
        assertTrue(text.get(0).contains("\"accounts\":\"one\"") && !text.get(0).contains("Room 4"), text.get(0));
        assertEquals(404, teacher.get(path).statusCode());
        assertFalse(teacher.get(room.path()).body().contains("Quilla"));
    }

    @Test
    void aDeletionThatIsTakenBackDeletesNothing() {
        String id = approved("deletion");
        days(6);
        assertEquals(303, teacher.post(path + "/withdrawal", "request", id).statusCode());
        assertEquals("withdrawn", request(teacher, path).getString("state"));
        days(10);
        run();
        assertEquals(1, archive.count(room.district(), "app_user where name = 'Quilla A.'"));
        assertEquals(2, archive.count(room.district(), "response"));
    }

    @Test
    void afterSevenDaysItCannotBeTakenBack() {
        String id = approved("deletion");
        days(8);
        teacher.post(path + "/withdrawal", "request", id);
        officer.post("/district/records/requests/" + id + "/withdrawal");
        assertEquals("approved", request(teacher, path).getString("state"));
    }

    @Test
    void everyStepIsInTheTrail() {
        String id = approved("deletion");
        teacher.post(path + "/withdrawal", "request", id);
        assertEquals(
                List.of("family.ask", "family.approve", "family.withdraw"),
                archive.rows(
                        room.district(),
                        "select action from audit_event where subject_id = ?::uuid order by happened_at",
                        id));
    }
}
