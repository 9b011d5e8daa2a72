package org.waymark.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.consent.Decision;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Families;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Visit;

/** What a release counts, and when. */
class DistrictIT extends InDistrictsWeek {
    @Inject
    Families families;

    @Test
    void workIsCountedFromTheNextMondayOn() {
        homework.finishFirst(12, north, northern);
        release();
        assertEquals("0", officer.students("all", "all"));
        nextRelease();
        assertEquals("10-24", officer.students("North School", "online"));
        assertEquals("10-24", officer.students("North School", "all"));
        assertEquals("0", officer.students("North School", "boundaries"));
        assertEquals("0", officer.students("South School", "all"));
        assertEquals("10-19", officer.students("6-8", "all"));
        assertEquals("24", officer.enrolled("North School"));
        assertEquals("54", officer.enrolled("all"));
    }

    /** Whose family said no is reached like everybody else, and no count tells who it was. */
    @Test
    void theTaskOfEqualStatusCountsLikeTheQuiz() {
        homework.finishFirst(10, north, northern);
        for (int i : List.of(9, 10, 11)) { // one of them had finished the quiz before, and counts once
            families.decide(north, north.students().get(i), "online", Decision.REFUSES);
            north.learn(north.students().get(i)).post("/assignments/" + northern.id() + "/completion");
        }
        nextRelease();
        assertEquals("10-24", officer.students("North School", "online"));
        assertEquals("", officer.alternate("North School", "online"));
        assertEquals("0", officer.alternate("North School", "boundaries"));
        assertEquals("0", officer.alternate("South School", "all"));
    }

    @Test
    void whoIsDueTheTaskIsCountedBeforeItIsDone() {
        for (int i = 0; i < 12; i++) {
            families.decide(north, north.students().get(i), "online", Decision.REFUSES);
        }
        nextRelease();
        assertEquals("10-24", officer.alternate("North School", "online"));
        assertEquals("0", officer.students("North School", "all"));
    }

    @Test
    void classesAndLessonsAreCountedAndAStudentOnlyOnce() {
        Assignment second = homework.assign(north, Homework.BOUNDARIES);
        homework.finishFirst(12, north, northern);
        homework.finishFirst(12, north, second);
        nextRelease();
        assertEquals("1 2", officer.taught("North School", "all"));
        assertEquals("1 1", officer.taught("North School", "boundaries"));
        assertEquals("1 2", officer.taught("all", "all"));
        assertEquals("0 0", officer.taught("South School", "all"));
        assertEquals("10-24", officer.students("North School", "all"));
    }

    @Test
    void anOlderReleaseStaysAsItIs() {
        homework.finishFirst(12, north, northern);
        nextRelease();
        String first = officer.of(1).text("reach");
        homework.finishFirst(16, south, southern);
        nextRelease();
        assertEquals(2, releases());
        assertEquals("10-19", officer.students("South School", "boundaries"));
        assertEquals(first, officer.of(1).text("reach"));
        String page = officer.officer().get("/district/releases/1").body();
        assertTrue(page.contains("It stays as it was"), page);
        assertTrue(officer.officer().get("/district").body().contains("last release:"), "compared with the one before");
    }

    @Test
    void theWeekBeginsAtMidnightOnTheDistrictsClock() {
        ZonedDateTime monday = nextMonday();
        passTo(monday.minusMinutes(2));
        homework.finishFirst(12, north, northern);
        passTo(monday.plusMinutes(2));
        homework.finishFirst(16, south, southern);
        release();
        assertEquals("10-24", officer.students("North School", "all"));
        assertEquals("0", officer.students("South School", "all"));
    }

    @Test
    void aSmallCountIsHiddenAndWhatWouldGiveItAwayToo() {
        homework.finishFirst(24, north, northern);
        homework.finishFirst(3, south, homework.assign(south, Homework.ONLINE));
        nextRelease();
        assertEquals("", officer.students("South School", "online"));
        assertEquals("", officer.students("South School", "all"));
        String body = officer.officer().get("/district/reach").body();
        assertTrue(body.contains("not shown"));
        assertFalse(officer.text("reach").contains(",3,"), "three is nowhere");
        assertEquals(
                0, archive.count(north.district(), "release_cell where high between 1 and 9"), "nor in what is stored");
        assertEquals(
                1,
                archive.count(
                        north.district(),
                        "release_measure where measure = 'reached' and targets > 0 and narrowest >= 10"),
                "what the attack found is kept");
        String all = officer.officer().get("/district/releases").body();
        assertTrue(
                java.util.regex.Pattern.compile("[1-9]\\d* of \\d+</td>")
                        .matcher(all)
                        .find(),
                all);
    }

    @Test
    void nobodyIsNamed() {
        homework.finishFirst(12, north, northern);
        nextRelease();
        for (String page : List.of("", "/reach", "/learning", "/readiness", "/releases", "/releases/1")) {
            for (String format : List.of("html", "json", "csv")) {
                String answer = officer.officer()
                        .get("/district" + page + "?format=" + format)
                        .body();
                for (String name :
                        List.of("Child", "Tess Teacher", "Room 4", north.id().toString(), north.code())) {
                    assertFalse(answer.contains(name), page + " " + format + " " + name);
                }
            }
        }
    }

    /** What happens after Monday changes nothing, and neither does who has left since. */
    @Test
    void wheneverItIsMadeInAWeekItComesOutTheSame() {
        homework.finishFirst(24, north, northern);
        homework.finishFirst(16, south, southern);
        passTo(nextMonday().plusMinutes(5));
        Visit teacher = north.teach();
        for (int i = 0; i < 20; i++) {
            teacher.post(north.path() + "/students/" + north.students().get(i).id() + "/removal");
        }
        homework.finishFirst(12, south, homework.assign(south, Homework.ONLINE));
        schoolClock.pass(Duration.ofDays(4));
        assertEquals(0, releases());
        release();
        assertEquals("10-24", officer.students("North School", "online"));
        assertEquals("24", officer.enrolled("North School"));
        assertEquals("10-19", officer.students("South School", "all"));
        assertEquals("0", officer.students("South School", "online"));
    }

    @Test
    void aWeekWithoutAReleaseIsContainedInTheNext() {
        homework.finishFirst(12, north, northern);
        passTo(nextMonday().plusMinutes(5));
        homework.finishFirst(16, south, southern);
        passTo(nextMonday().plusMinutes(5));
        nextRelease();
        assertEquals("10-24", officer.students("North School", "all"));
        assertEquals("10-19", officer.students("South School", "all"));
        assertEquals(1, releases());
    }

    @Test
    void anotherDistrictsWorkIsNotCountedAndItsReleasesAreNotThere() {
        homework.finishFirst(12, north, northern);
        Room foreign = rooms.make(7, 2);
        nextRelease();
        job.make(foreign.district(), null);
        Published other = Published.to(rooms.officer(foreign));
        assertEquals("0", other.students("all", "all"));
        assertNotEquals(other.text("reach"), officer.text("reach"));
        nextRelease();
        assertEquals(200, officer.officer().get("/district/releases/2").statusCode());
        other = Published.to(rooms.officer(foreign));
        for (String path : List.of("/district/releases/2", "/district/releases/no", "/district/reach?release=2")) {
            assertEquals(404, other.officer().get(path).statusCode(), path);
        }
    }

    @Test
    void whileThereIsNoneThePagesSaySo() {
        for (String page : List.of("", "/reach", "/learning", "/readiness")) {
            assertTrue(officer.officer().get("/district" + page).body().contains("There is no release yet"), page);
            assertEquals(
                    200,
                    officer.officer().get("/district" + page + "?format=csv").statusCode(),
                    page);
        }
        assertEquals(404, officer.officer().get("/district/releases/1").statusCode());
    }

    @Test
    void whoOpenedAReleaseIsInTheAuditTrailOnceAVisit() {
        nextRelease();
        officer.officer().get("/district");
        officer.officer().get("/district/reach");
        officer.officer().get("/district/releases/1");
        assertEquals(1, viewed());
        Published.to(rooms.officer(north)).officer().get("/district/learning");
        assertEquals(2, viewed());
        Data.get(officer.officer(), "/district/releases");
        assertEquals(2, viewed());
    }

    private int viewed() {
        return archive.count(
                north.district(),
                "audit_event a join release r on r.id = a.subject_id where a.action = 'release.view' and r.number = 1");
    }
}
