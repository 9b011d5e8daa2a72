package org.waymark.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.consent.Decision;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Families;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** The district's weekly release. */
class DistrictIT extends InSchool {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    @Inject
    Families families;

    @Inject
    SchoolClock schoolClock;

    @Inject
    Clock clock;

    private Room north;
    private Room south;
    private Assignment northern;
    private Assignment southern;
    private String officer;

    @BeforeEach
    void twoSchoolsAtWork() {
        north = rooms.make(7, 24);
        south = rooms.elsewhere(north, "South School", 16);
        northern = homework.assign(north, Homework.ONLINE);
        southern = homework.assign(south, Homework.BOUNDARIES);
        officer = rooms.officer(north);
    }

    private ZonedDateTime nextMonday() {
        ZonedDateTime now = clock.instant().atZone(CHICAGO);
        return now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atStartOfDay(CHICAGO);
    }

    private void passTo(ZonedDateTime time) {
        schoolClock.pass(Duration.between(clock.instant(), time.toInstant()));
    }

    private void passToMonday() {
        passTo(nextMonday().plusMinutes(5));
    }

    private List<String> table() {
        return Data.table(Room.signedIn(officer), "/district");
    }

    /** The students of a school by strand, as the table tells. */
    private String students(String school, String strand) {
        return table().stream()
                .map(row -> row.split(",", -1))
                .filter(row -> row[1].equals(school) && row[2].equals(strand))
                .map(row -> row[5])
                .findFirst()
                .orElseThrow();
    }

    private int releases() {
        return archive.count(north.district(), "release");
    }

    /** Whose family said no is reached like everybody else, and no count tells who it was. */
    @Test
    void theTaskOfEqualStatusCountsLikeTheQuiz() {
        homework.finishFirst(10, north, northern);
        for (int i : List.of(9, 10, 11)) { // one of them had finished the quiz before, and counts once
            families.decide(north, north.students().get(i), "online", Decision.REFUSES);
            north.learn(north.students().get(i)).post("/assignments/" + northern.id() + "/completion");
        }
        passToMonday();
        assertEquals("12", students("North School", "online"));
        assertEquals("12", students("all", "all"));
    }

    @Test
    void workIsCountedFromTheNextMondayOn() {
        homework.finishFirst(12, north, northern);
        assertEquals("0", students("all", "all"));
        passToMonday();
        assertEquals("12", students("North School", "online"));
        assertEquals("12", students("North School", "all"));
        assertEquals("12", students("all", "online"));
        assertEquals("0", students("South School", "all"));
    }

    @Test
    void classesAndLessonsAreCountedAndAStudentOnlyOnce() {
        Assignment second = homework.assign(north, Homework.BOUNDARIES);
        homework.finishFirst(12, north, northern);
        homework.finishFirst(12, north, second);
        passToMonday();
        LocalDate week = nextMonday().toLocalDate().minusWeeks(1);
        assertTrue(table().contains(week + ",North School,all,1,2,12"), table().toString());
        assertTrue(table().contains(week + ",North School,boundaries,1,1,12"), table().toString());
        assertTrue(table().contains(week + ",all,all,1,2,12"), table().toString());
    }

    @Test
    void aReleaseIsStoredOnceAndStaysAsItIsForTheWeek() {
        homework.finishFirst(12, north, northern);
        passToMonday();
        List<String> first = table();
        homework.finishFirst(11, south, southern);
        schoolClock.pass(Duration.ofDays(5));
        assertEquals(first, table());
        assertEquals(1, releases());
        passToMonday();
        assertEquals("11", students("South School", "boundaries"));
        assertEquals("23", students("all", "all"));
        assertEquals(2, releases());
        assertEquals(
                List.of("12"),
                archive.rows(
                        north.district(),
                        "select c.value::text from release_cell c join release r on r.id = c.release_id"
                                + " where c.measure = 'students-reached' and c.school_id = c.district_id and c.strand = 'all'"
                                + " and r.week = (select min(week) from release)"),
                "the older one is as it was");
    }

    @Test
    void theWeekBeginsAtMidnightOnTheDistrictsClock() {
        ZonedDateTime monday = nextMonday();
        passTo(monday.minusMinutes(2));
        homework.finishFirst(12, north, northern);
        assertEquals("0", students("all", "all"));
        assertEquals(
                monday.minusWeeks(1).toLocalDate().toString(), table().get(1).split(",")[0]);
        passTo(monday.plusMinutes(2));
        homework.finishFirst(11, south, southern);
        assertEquals("12", students("all", "all"));
        assertEquals(monday.toLocalDate().toString(), table().get(1).split(",")[0]);
    }

    @Test
    void aSmallCountIsHiddenAndWhatWouldGiveItAwayToo() {
        homework.finishFirst(24, north, northern);
        homework.finishFirst(3, south, homework.assign(south, Homework.ONLINE));
        passToMonday();
        assertEquals("", students("South School", "online"));
        assertEquals("", students("South School", "all"));
        assertEquals("", students("North School", "online"));
        assertEquals("", students("North School", "all"));
        assertEquals("27", students("all", "all"));
        Visit visit = Room.signedIn(officer);
        assertEquals(
                4,
                Data.get(visit, "/district").getJsonArray("releases").stream()
                        .filter(row -> !row.asJsonObject().containsKey("students"))
                        .count());
        assertTrue(visit.get("/district").body().contains("not shown"));
        assertEquals(
                4,
                archive.count(north.district(), "release_cell where measure = 'students-reached' and value is null"));
    }

    @Test
    void nobodyIsNamed() {
        homework.finishFirst(12, north, northern);
        passToMonday();
        for (String format : List.of("html", "json", "csv")) {
            String answer =
                    Room.signedIn(officer).get("/district?format=" + format).body();
            for (String name :
                    List.of("Child", "Tess Teacher", "Room 4", north.id().toString(), north.code())) {
                assertFalse(answer.contains(name), format + " " + name);
            }
        }
    }

    @Test
    void whenManyAskFirstOneReleaseIsMade() throws Exception {
        homework.finishFirst(12, north, northern);
        passToMonday();
        List<Visit> visits =
                IntStream.range(0, 8).mapToObj(one -> Room.signedIn(officer)).toList();
        ExecutorService hands = Executors.newFixedThreadPool(visits.size());
        List<List<String>> tables = new ArrayList<>();
        for (Future<List<String>> table : hands.invokeAll(visits.stream()
                .<Callable<List<String>>>map(visit -> () -> Data.table(visit, "/district"))
                .toList())) {
            tables.add(table.get());
        }
        hands.shutdown();
        assertEquals(1, tables.stream().distinct().count());
        assertEquals(1, releases());
    }

    @Test
    void wheneverItIsMadeInAWeekItComesOutTheSame() {
        homework.finishFirst(24, north, northern);
        homework.finishFirst(11, south, southern);
        passToMonday();
        Visit teacher = north.teach();
        for (int i = 0; i < 20; i++) {
            teacher.post(north.path() + "/students/" + north.students().get(i).id() + "/removal");
        }
        homework.finish(south, southern, south.students().get(14), homework.key(southern, 0));
        homework.finishFirst(12, south, homework.assign(south, Homework.ONLINE));
        schoolClock.pass(Duration.ofDays(4));
        assertEquals(0, releases());
        assertEquals("24", students("North School", "online"));
        assertEquals("11", students("South School", "all"));
        assertEquals("0", students("South School", "online"));
        assertEquals("35", students("all", "all"));
    }

    @Test
    void aWeekInWhichNobodyLookedIsContainedInTheNext() {
        homework.finishFirst(12, north, northern);
        passToMonday();
        homework.finishFirst(11, south, southern);
        passToMonday();
        passToMonday();
        assertEquals("23", students("all", "all"));
    }

    @Test
    void aLessonThatHasLeftTheCurriculumHasReachedWhomItHasReached() {
        homework.finishFirst(12, north, northern);
        archive.change(north.district(), "update assignment set lesson_id = '99-XX1' where id = ?", northern.id());
        passToMonday();
        assertEquals("12", students("North School", "online"));
    }

    @Test
    void anotherDistrictsWorkIsNotCounted() {
        homework.finishFirst(12, north, northern);
        Room foreign = rooms.make(7, 2);
        passToMonday();
        List<String> table = Data.table(Room.signedIn(rooms.officer(foreign)), "/district");
        assertTrue(table.stream().skip(1).allMatch(row -> row.endsWith(",0,0,0")), table.toString());
        assertNotEquals(table, table());
    }
}
