package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.Visit;
import org.waymark.platform.DatabaseFailure;
import org.waymark.roster.Students;

/** What is kept no more goes, and nothing else; what others stand on stays. */
class RetentionIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Yesteryear yesteryear;

    @Inject
    DeletionWork work;

    @Inject
    Archive archive;

    @Inject
    Rows rows;

    private Room room;
    private Assignment old;
    private Assignment recent;
    private Visit officer;

    @BeforeEach
    void aClassOfTwoYears() {
        room = rooms.make(7, 12);
        old = yesteryear.assign(room, Homework.ONLINE, 60);
        recent = homework.assign(room, Homework.ONLINE);
        for (Students.Student student : room.students()) {
            yesteryear.finish(room, old, student, homework.key(old, 0), homework.miss(old, 1));
            homework.finish(room, recent, student, homework.key(recent, 0));
        }
        officer = Room.signedIn(rooms.officer(room));
    }

    private int answers(Assignment assignment) {
        return archive.count(
                room.district(),
                "response r join test_session t on t.id = r.session_id where t.assignment_id = ?",
                assignment.id());
    }

    private List<String> stored(String table) {
        return rows.of(room.district()).get(table);
    }

    private JsonObject certificate() {
        JsonObject page = Data.get(officer, "/district/records");
        String id = page.getJsonArray("certificates").getJsonObject(0).getString("id");
        return Data.get(officer, "/district/records/certificates/" + id);
    }

    /** By hand, and to its end. */
    private void run() {
        assertEquals(303, officer.post("/district/records/runs").statusCode());
        goOn(room);
    }

    private void goOn(Room somewhere) {
        while (archive.count(
                        somewhere.district(),
                        "retention_run r where not exists (select from deletion_certificate c where c.run_id = r.id)")
                > 0) {
            work.work(somewhere.district());
        }
    }

    @Test
    void theAnswersOfTheYearThatIsOverGoAndTheScoresStay() {
        Map<String, List<String>> before = rows.of(room.district());
        assertEquals(24, answers(old));
        run();
        assertEquals(0, answers(old));
        assertEquals(12, answers(recent));
        for (String table : List.of(
                "test_session", "submission", "objective_result", "item_tally", "tally", "app_user", "enrollment")) {
            assertEquals(before.get(table), stored(table), table);
        }
        JsonObject deleted = certificate().getJsonObject("deleted");
        assertEquals("range", deleted.getJsonObject("answers").getString("state"));
        assertEquals(20, deleted.getJsonObject("answers").getInt("low"));
        assertEquals("none", deleted.getJsonObject("accounts").getString("state"));
        assertTrue(certificate().getBoolean("holds"));
    }

    @Test
    void lookingDeletesNothingAndSaysTheSame() {
        Map<String, List<String>> before = rows.of(room.district());
        JsonObject looked = Data.of(officer.get("/district/records?look=now&format=json"));
        assertEquals(
                20, looked.getJsonObject("foretold").getJsonObject("answers").getInt("low"));
        assertEquals(before, rows.of(room.district()));
    }

    @Test
    void ofFewerThanTenChildrenNoNumberIsSaid() {
        Room small = rooms.make(7, 9);
        Assignment assignment = yesteryear.assign(small, Homework.ONLINE, 60);
        small.students().forEach(one -> yesteryear.finish(small, assignment, one, homework.key(assignment, 0)));
        Visit theirs = Room.signedIn(rooms.officer(small));
        JsonObject looked = Data.of(theirs.get("/district/records?look=now&format=json"));
        assertEquals(
                "few", looked.getJsonObject("foretold").getJsonObject("answers").getString("state"));
        assertTrue(theirs.get("/district/records?look=now").body().contains("fewer than 10 children"));
        theirs.post("/district/records/runs");
        goOn(small);
        assertEquals(0, archive.count(small.district(), "response"));
        assertTrue(archive.rows(small.district(), "select content from deletion_certificate")
                .get(0)
                .contains("\"answers\":\"few\""));
    }

    @Test
    void aLongerPolicyKeepsThem() {
        String today = archive.rows(room.district(), "select (school_now() at time zone 'America/Chicago')::date::text")
                .get(0);
        assertEquals(
                303,
                officer.post("/district/records/rules", "kind", "answers", "keep", "2", "from", today)
                        .statusCode());
        run();
        assertEquals(24, answers(old));
        assertEquals(
                "none",
                certificate().getJsonObject("deleted").getJsonObject("answers").getString("state"));
        assertEquals(1, stored("retention_rule").size());
    }

    @Test
    void whatComesMeanwhileIsKept() {
        Room late = rooms.make(7, 10);
        Assignment assignment = yesteryear.assign(late, Homework.ONLINE, 20);
        Students.Student one = late.first();
        String key = homework.key(assignment, 0);
        yesteryear.answer(late, assignment, one, assignment.opensAt().plus(Duration.ofDays(1)), key);
        yesteryear.answer(
                late, assignment, late.students().get(1), assignment.opensAt().plus(Duration.ofDays(1)), key);
        yesteryear.answer(late, assignment, one, yesteryear.end(late).plus(Duration.ofDays(1)), key, key);
        Room.signedIn(rooms.officer(late)).post("/district/records/runs");
        goOn(late);
        assertEquals(3, archive.count(late.district(), "response"), "a session in which something came since is whole");
        yesteryear.submit(
                late, assignment, late.students().get(1), yesteryear.end(late).plus(Duration.ofDays(2)));
        assertEquals(1, archive.count(late.district(), "submission"), "and who comes back ends it without a failure");
    }

    @Test
    void aRunThatWasBrokenOffGoesOn() {
        archive.change(
                room.district(),
                "insert into retention_run (district_id, id, begun_at, answers_before, accounts_days, views_days)"
                        + " values (?, gen_random_uuid(), school_now(), answers_before(), 120, 365)",
                room.district());
        archive.change(
                room.district(),
                "insert into retention_step (district_id, run_id, kind, reached, removed, children, finished, taken_at)"
                        + " select district_id, id, 'answers', null, 30, 11, false, school_now() from retention_run");
        run();
        assertEquals(1, stored("retention_run").size());
        assertEquals(
                50,
                certificate().getJsonObject("deleted").getJsonObject("answers").getInt("low"));
    }

    /** The functions look at the policy by themselves: there is no way to have them delete more. */
    @Test
    void theApplicationItselfCanDeleteNoAnswerAndNoPerson() {
        for (String table : List.of(
                "response",
                "app_user",
                "submission",
                "permission_decision",
                "student_view",
                "deletion_certificate",
                "purged_answers",
                "forgotten_student",
                "retention_run")) {
            DatabaseFailure refused = assertThrows(
                    DatabaseFailure.class, () -> archive.change(room.district(), "delete from " + table), table);
            assertEquals("SQL state 42501", refused.getMessage(), table);
        }
        String student = room.first().id().toString();
        assertEquals(
                List.of("f"),
                archive.rows(room.district(), "select forget_student('" + student + "')::text").stream()
                        .map(one -> one.substring(0, 1))
                        .toList());
        assertEquals(
                null,
                archive.rows(room.district(), "select forget_answers('" + student + "')::text")
                        .get(0));
        Room other = rooms.make(7, 1);
        archive.rows(other.district(), "select removed::text from purge_answers(null, 1000)");
        assertEquals(24, answers(old), "nor does another district reach them");
        archive.rows(room.district(), "select removed::text from purge_answers(null, 1000)");
        assertEquals(12, answers(recent));
    }

    /** Whoever adds a function with its owner's rights adds it here, with a reason. */
    @Test
    void fewFunctionsHaveTheirOwnersRightsAndNobodyElseMayCallThem() {
        String named = "select proname::text from pg_proc where pronamespace = 'public'::regnamespace and prosecdef";
        assertEquals(
                // placement_filled may only analyze that one table
                List.of(
                        "forget_answers",
                        "forget_student",
                        "forget_views",
                        "may_forget",
                        "placement_filled",
                        "purge_answers"),
                archive.rows(room.district(), named + " order by 1"));
        assertEquals(
                List.of(),
                archive.rows(
                        room.district(),
                        named + " and (has_function_privilege('public', oid, 'execute')"
                                + " or not coalesce('search_path=public, pg_temp' = any (proconfig), false))"));
    }

    @Test
    void theOtherPagesSayThatTheAnswersAreGone() {
        run();
        Visit teacher = room.teach();
        String item = homework.items(old).get(0).id();
        String regrade = "/assignments/" + old.id() + "/regrade/" + item;
        assertTrue(teacher.get(regrade).body().contains("were deleted on"));
        assertEquals(200, teacher.get(regrade + "?how=out").statusCode());
        List<String> scores = stored("rescore");
        assertEquals(409, teacher.post(regrade, "how", "out", "seen", "0").statusCode());
        assertEquals(scores, stored("rescore"));
        assertEquals(List.of(), stored("regrade"));
        for (String page : List.of("/analysis", "/analysis?of=all", "/items", "/progress", "/gain")) {
            assertEquals(200, teacher.get("/assignments/" + old.id() + page).statusCode(), page);
        }
        assertTrue(teacher.get("/assignments/" + old.id() + "/analysis").body().contains("were deleted on"));
        assertFalse(
                teacher.get("/assignments/" + recent.id() + "/analysis").body().contains("were deleted on"));
    }

    @Test
    void aCertificateIsNeverChangedAndTheTrailVouchesForIt() {
        run();
        String id = certificate().getString("id");
        assertEquals(
                1,
                archive.count(
                        room.district(),
                        "audit_event where action = 'retention.certify' and subject_id = ?::uuid",
                        id));
        assertTrue(certificate().getString("hash").startsWith(id.replace("-", "")));
        assertThrows(
                DatabaseFailure.class,
                () -> archive.change(room.district(), "update deletion_certificate set content = ''"));
    }

    @Test
    void everyNightItGoesByItself() {
        work.daily(room.district());
        boolean night = archive.rows(
                        room.district(), "select extract(hour from school_now() at time zone 'America/Chicago')::text")
                .get(0)
                .matches("[01]");
        assertEquals(night ? 24 : 0, answers(old));
        int runs = stored("retention_run").size();
        work.daily(room.district());
        assertEquals(runs, stored("retention_run").size(), "once a day, and never for nothing");
    }
}
