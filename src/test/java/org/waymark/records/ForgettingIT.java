package org.waymark.records;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.consent.Decision;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Families;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;
import org.waymark.platform.Sql;
import org.waymark.roster.Students;

/** When an account goes, everything that names the child goes; a new table that nobody has thought of makes this fail. */
class ForgettingIT extends InSchool {
    /** Columns that can name a person, wherever they are. */
    private static final String COLUMNS = """
            select c.relname || '.' || a.attname
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
              and (a.attname in ('user_id', 'student_id', 'session_id', 'subject_id', 'actor_id', 'person_id', 'child_id')
                   or exists (
                       select from pg_constraint f join unnest(f.conkey) k on true
                       where f.contype = 'f' and f.conrelid = c.oid and f.confrelid = 'app_user'::regclass
                         and k = a.attnum and a.attname <> 'district_id'))
            order by 1""";

    /** What becomes of each when a student is forgotten. */
    private static final Map<String, List<String>> DECIDED = Map.of(
            // gone, with the row
            "gone",
            List.of(
                    "accommodation.student_id",
                    "admission.user_id",
                    "enrollment.user_id",
                    "group_member.student_id",
                    "opt_out.student_id",
                    "permission_decision.student_id",
                    "roster_import_change.user_id",
                    "sign_in.user_id",
                    "staged_change.user_id",
                    "staged_enrollment.user_id",
                    "staged_user.user_id",
                    "student_badge.user_id",
                    "student_secret.user_id",
                    "user_session.user_id"),
            // an id that is nobody's any more, because counts or the record of what staff did stand on it
            "opaque",
            List.of(
                    "alternate_completion.student_id",
                    "assignment_student.student_id",
                    "audit_event.actor_id",
                    "audit_event.subject_id",
                    "directory.subject_id",
                    "family_request.student_id",
                    "forgotten_student.student_id",
                    "placement.student_id",
                    "student_view.student_id",
                    "test_session.student_id"),
            // a session of such an id: its answers are gone, its score and that it was counted stay
            "session",
            List.of(
                    "analysis_batch.session_id",
                    "objective_rescore.session_id",
                    "objective_result.session_id",
                    "rescore.session_id",
                    "response.session_id",
                    "scale_given.session_id",
                    "submission.session_id"));

    /** Columns of these names are of the staff: who did it. */
    private static final List<String> STAFF = List.of(
            "set_by",
            "recorded_by",
            "withdrawn_by",
            "written_by",
            "closed_by",
            "decided_by",
            "made_by",
            "ended_by",
            "laid_by",
            "planned_by",
            "given_by",
            "started_by",
            "asked_by",
            "taken_by",
            "begun_by",
            "viewer_id",
            "teacher_id");

    private static final List<String> STAFFS_OWN = List.of(
            "staff_password.user_id", "one_time_link.user_id", "module_attempt.user_id", "release_view.session_id");

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
    Rows rows;

    @Inject
    Sql sql;

    @Inject
    SchoolClock clock;

    private Room room;
    private Students.Student child;
    private Assignment assignment;

    @BeforeEach
    void aChildThatHasDoneMuch() {
        room = rooms.make(7, 12);
        room.open();
        child = room.first();
        keepAnswersForLong();
        assignment = homework.assign(room, Homework.ONLINE);
        room.students().forEach(one -> homework.finish(room, assignment, one, homework.key(assignment, 0)));
        Visit teacher = room.teach();
        teacher.post(room.path() + "/cards", "who", "all");
        teacher.post(
                room.path() + "/groups",
                "title",
                "Early birds",
                "students",
                child.id().toString());
        String path = room.path() + "/students/" + child.id();
        teacher.post(path + "/support", "extraTime", "50", "reason", "Plan of fall", "approvedBy", "Rosa");
        teacher.get(path + "/progress");
        teacher.post(path + "/admission");
        families.decide(room, child, "online", Decision.PERMITS);
    }

    /** The clock of these tests goes far, and a school year that ends meanwhile is not what they are about. */
    private void keepAnswersForLong() {
        archive.change(
                room.district(),
                "insert into retention_rule (district_id, kind, keep, from_day, set_by, set_at)"
                        + " values (?, 'answers', 3, date '2000-01-01', ?, now())",
                room.district(),
                room.teacher());
    }

    @Test
    void everyColumnThatCanNameAChildIsDecided() {
        TreeSet<String> found = sql.list(COLUMNS, row -> row.getString(1)).stream()
                .filter(column -> !STAFF.contains(column.substring(column.indexOf('.') + 1)))
                .filter(column -> !STAFFS_OWN.contains(column))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> decided =
                DECIDED.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(decided);
        assertEquals(new TreeSet<>(), found, "decide what becomes of these in forget_student, and write it down here");
    }

    /** So many days after leaving the roster, and not one before. */
    private void leave() {
        room.teach().post(room.path() + "/students/" + child.id() + "/removal");
        clock.pass(Duration.ofDays(Kind.ACCOUNTS.usual() - 1));
        run();
        assertEquals(1, named());
        clock.pass(Duration.ofDays(1).plusHours(1));
        run();
    }

    private int named() {
        return archive.count(room.district(), "app_user where id = ? and name = ?", child.id(), child.name());
    }

    private void run() {
        assertEquals(
                303,
                Room.signedIn(rooms.officer(room))
                        .post("/district/records/runs")
                        .statusCode());
        while (archive.count(
                        room.district(),
                        "retention_run r where not exists (select from deletion_certificate c where c.run_id = r.id)")
                > 0) {
            work.work(room.district());
        }
    }

    @Test
    void afterSoManyDaysNothingNamesTheChild() {
        Map<String, List<String>> before = rows.of(room.district());
        leave();
        assertEquals(0, named());
        Map<String, List<String>> after = rows.of(room.district());
        String id = child.id().toString();
        Map<String, Boolean> left = new TreeMap<>();
        DECIDED.get("gone").forEach(column -> {
            String table = column.substring(0, column.indexOf('.'));
            left.put(table, after.get(table).stream().anyMatch(row -> row.contains(id)));
        });
        assertAll(left.entrySet().stream().map(one -> () -> assertFalse(one.getValue(), one.getKey())));
        assertTrue(before.get("group_member").toString().contains(id), "the test would see it");
        assertTrue(before.get("accommodation").toString().contains(id), "the test would see it");
        assertTrue(before.get("permission_decision").toString().contains(id), "the test would see it");
        assertAll(after.entrySet().stream()
                .map(one -> () -> assertFalse(
                        one.getValue().stream().anyMatch(row -> row.contains(child.name())), one.getKey())));
        assertEquals(11, archive.count(room.district(), "response"));
    }

    @Test
    void whatOthersStandOnStaysAndCountsNeverFall() {
        Map<String, List<String>> before = rows.of(room.district());
        leave();
        Map<String, List<String>> after = rows.of(room.district());
        for (String table : List.of("item_tally", "tally", "submission", "test_session", "objective_result")) {
            assertEquals(before.get(table), after.get(table), table);
        }
        Visit teacher = room.teach();
        String key = homework.key(assignment, 0);
        String item = homework.items(assignment).get(0).id();
        teacher.get("/assignments/" + assignment.id() + "/items");
        assertEquals(
                List.of("12"),
                archive.rows(
                        room.district(),
                        "select n::text from item_tally where assignment_id = ? and item_id = ? and value = ?",
                        assignment.id(),
                        item,
                        key));
        var decided = teacher.post("/assignments/" + assignment.id() + "/regrade/" + item, "how", "out", "seen", "0");
        assertEquals(303, decided.statusCode(), decided.body());
        assertEquals(11, archive.count(room.district(), "rescore"), "who has no answers is not marked anew");
    }

    @Test
    void whoComesBackInTimeKeepsEverything() {
        Visit teacher = room.teach();
        teacher.post(room.path() + "/students/" + child.id() + "/removal");
        clock.pass(Duration.ofDays(20));
        teacher = room.teach();
        teacher.post(room.path() + "/students/" + child.id() + "/return");
        clock.pass(Duration.ofDays(Kind.ACCOUNTS.usual()));
        run();
        assertEquals(1, named());
        assertEquals(12, archive.count(room.district(), "response"));
    }
}
