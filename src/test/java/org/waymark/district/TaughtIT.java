package org.waymark.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.consent.Decision;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.Shelf;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Families;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Studies;
import org.waymark.incontainer.Visit;
import org.waymark.platform.Ids;

/** How far a mandate is taught: by a release, in classes, and nobody in them. */
class TaughtIT extends InSchool {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final String FLORIDA = "/district/mandates/florida";

    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Families families;

    @Inject
    Studies studies;

    @Inject
    Archive archive;

    @Inject
    Shelf shelf;

    @Inject
    Curriculum curriculum;

    @Inject
    ReleaseJob job;

    @Inject
    SchoolClock schoolClock;

    @Inject
    Clock clock;

    private Room north;
    private Room second;
    private Room south;
    private String officer;

    @BeforeEach
    void twoSchools() {
        north = rooms.make(7, 9);
        second = rooms.another(north, 1);
        south = rooms.elsewhere(north, "South School", 3);
        officer = rooms.officer(north);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHICAGO);
    }

    private LocalDate thisWeek() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void release(LocalDate monday) {
        ZonedDateTime time = monday.atStartOfDay(CHICAGO).plusMinutes(5);
        schoolClock.pass(Duration.between(clock.instant(), time.toInstant()));
        job.make(north.district(), null);
    }

    private void releaseOnMonday() {
        release(today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private void teach(Room room, String lesson) {
        homework.finishFirst(1, room, homework.assign(room, lesson));
    }

    private Visit officer() {
        return Room.signedIn(officer);
    }

    /** School, grade, lesson, classes in which it was taught, classes, first and last week. */
    private List<String> lines(String path) {
        String table = officer().with("Accept", "text/csv").get(path).body().replace("\"", "");
        return table.lines()
                .skip(1)
                .map(row -> row.split(",", -1))
                .map(row -> String.join(",", List.of(row).subList(2, 9)))
                .toList();
    }

    private String line(String school, String lesson) {
        return lines(FLORIDA).stream()
                .filter(line -> line.startsWith(school + ",") && line.contains("," + lesson + ","))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject requirement(String path) {
        return Data.of(officer().with("Accept", "application/json").get(path))
                .getJsonArray("requirements")
                .getJsonObject(0);
    }

    @Test
    void aLessonCountsInTheClassesInWhichItWasTaught() {
        LocalDate week = thisWeek();
        teach(north, "68-ON1");
        teach(second, "68-ON1");
        teach(second, "68-BD2");
        releaseOnMonday();
        assertEquals("North School,7,68-ON1,2,2," + week + "," + week, line("North School", "68-ON1"));
        assertEquals("North School,7,68-BD2,1,2," + week + "," + week, line("North School", "68-BD2"));
        assertEquals("South School,7,68-ON1,0,1,,", line("South School", "68-ON1"));
        assertEquals(2 * 4, lines(FLORIDA).size(), "four lessons for grade 7 in two schools");
        JsonObject all =
                requirement(FLORIDA).getJsonObject("all").getJsonArray("cells").getJsonObject(0);
        assertEquals(7, all.getInt("grade"));
        assertEquals(3, all.getInt("classes"));
        assertEquals(4, all.getInt("lessons"));
        assertEquals(3, all.getInt("given"));
        String page = officer().get(FLORIDA + "?lang=en").body();
        assertTrue(page.contains("Schools that have not begun: 1."), page);
        assertTrue(page.contains("Lessons given: 3 of 12."), page);
        assertTrue(lines(FLORIDA + "?only=not-begun").stream().allMatch(line -> line.startsWith("South School,")));
        assertEquals(4, lines(FLORIDA + "?school=nORTH").size());
        assertEquals(
                3,
                requirement(FLORIDA + "?school=none&lang=en")
                        .getJsonObject("all")
                        .getJsonArray("cells")
                        .getJsonObject(0)
                        .getInt("classes"),
                "all schools are all schools");
        assertTrue(officer()
                .get(FLORIDA + "/report?lang=en")
                .body()
                .contains("Schools that have not begun: South School."));
    }

    @Test
    void whatIsTaughtAfterMondayWaitsForTheNextRelease() {
        releaseOnMonday();
        teach(south, "68-ON1");
        assertEquals("South School,7,68-ON1,0,1,,", line("South School", "68-ON1"));
        LocalDate week = thisWeek();
        releaseOnMonday();
        assertEquals("South School,7,68-ON1,1,1," + week + "," + week, line("South School", "68-ON1"));
        assertTrue(lines(FLORIDA + "?release=1").contains("South School,7,68-ON1,0,1,,"), "the older one is as it was");
    }

    @Test
    void aLessonThatIsTaughtTwiceCountsOnceAndTellsBothWeeks() {
        LocalDate first = thisWeek();
        teach(north, "68-ON1");
        releaseOnMonday();
        LocalDate last = thisWeek();
        teach(north, "68-ON1");
        releaseOnMonday();
        assertEquals("North School,7,68-ON1,1,2," + first + "," + last, line("North School", "68-ON1"));
    }

    @Test
    void anOlderTextOfALessonIsTheSameLesson() {
        Assignment older = homework.assign(north, "68-ON1");
        String hash = shelf.old("68-ON1", curriculum.get("68-ON1"), clock.instant());
        homework.finishFirst(1, north, older);
        archive.change(north.district(), "update assignment set version = ? where id = ?", hash, older.id());
        teach(second, "68-ON1");
        releaseOnMonday();
        assertTrue(line("North School", "68-ON1").startsWith("North School,7,68-ON1,2,2,"));
    }

    @Test
    void aLessonForOtherGradesIsNoLessonOfTheRequirement() {
        archive.change(north.district(), "update school_class set grade = 9 where id = ?", second.id());
        teach(second, "68-ON1");
        teach(second, "HS-BD2");
        teach(north, "35-BD1");
        releaseOnMonday();
        assertTrue(lines(FLORIDA).stream().noneMatch(line -> line.contains(",9,68-") || line.contains(",7,35-")));
        assertEquals(
                "North School,9,HS-BD2,1,1," + thisWeek().minusWeeks(1) + ","
                        + thisWeek().minusWeeks(1),
                line("North School", "HS-BD2"));
        assertEquals("North School,7,68-ON1,0,1,,", line("North School", "68-ON1"));
        assertEquals(
                List.of("9"),
                lines("/district/mandates/georgia").stream()
                        .filter(line -> line.contains(",HS-BD2,"))
                        .map(line -> line.split(",")[1])
                        .distinct()
                        .toList());
    }

    /** No number tells whether a class took the lesson or whose family said no. */
    @Test
    void theTaskOfEqualStatusAndPapersWithoutNamesCountToo() {
        Assignment assignment = homework.assign(second, "68-ON1");
        families.decide(second, second.first(), "online", Decision.REFUSES);
        second.learn(second.first()).post("/assignments/" + assignment.id() + "/completion");
        Assignment papers = homework.assign(south, "68-ON1");
        archive.change(
                south.district(),
                "insert into count_sheet (district_id, id, assignment_id, source, students, shown, made_by, made_at)"
                        + " values (?, ?, ?, 'paper', 3, 3, ?, ?)",
                south.district(),
                Ids.next(),
                papers.id(),
                south.teacher(),
                clock.instant().atOffset(java.time.ZoneOffset.UTC));
        releaseOnMonday();
        assertTrue(line("North School", "68-ON1").startsWith("North School,7,68-ON1,1,2,"));
        assertTrue(line("South School", "68-ON1").startsWith("South School,7,68-ON1,1,1,"));
    }

    @Test
    void aClassThatMovesCountsWhereItIsAndOlderReleasesStay() {
        teach(second, "68-ON1");
        releaseOnMonday();
        archive.change(
                north.district(), "update school_class set school_id = ? where id = ?", south.school(), second.id());
        releaseOnMonday();
        assertTrue(line("South School", "68-ON1").startsWith("South School,7,68-ON1,1,2,"));
        assertTrue(line("North School", "68-ON1").startsWith("North School,7,68-ON1,0,1,"));
        assertTrue(
                lines(FLORIDA + "?release=1").stream().anyMatch(line -> line.startsWith("North School,7,68-ON1,1,2,")));
    }

    @Test
    void aSchoolWithoutClassesIsThereAndNobodyCallsItLate() {
        UUID empty = Ids.next();
        archive.change(
                north.district(),
                "insert into org (district_id, id, parent_id, type, name) values (?, ?, ?, 'school', 'Empty School')",
                north.district(),
                empty,
                north.district());
        releaseOnMonday();
        String page = officer().get(FLORIDA + "?lang=en").body();
        assertTrue(page.contains("Empty School") && page.contains("no class"), page);
        assertTrue(page.contains("Schools that have not begun: 2."), page);
        assertTrue(page.contains("Nothing taught yet."), page);
    }

    @Test
    void teachersWhoAreReadyAreCountedBySchool() {
        studies.pass(north, Studies.TELLING);
        studies.pass(north, Studies.REPORTING);
        studies.pass(south, Studies.TELLING);
        releaseOnMonday();
        List<String> table = Data.table(officer(), FLORIDA);
        assertTrue(
                table.stream().filter(row -> row.contains(",North School,")).allMatch(row -> row.contains(",,1,1,1,")));
        assertTrue(
                table.stream().filter(row -> row.contains(",South School,")).allMatch(row -> row.contains(",,1,0,1,")));
    }

    @Test
    void withoutAReleaseThePagesSaySo() {
        for (String page : List.of("/district/mandates", FLORIDA, FLORIDA + "/report")) {
            assertTrue(officer().get(page + "?lang=en").body().contains("There is no release yet"), page);
        }
        assertEquals(1, Data.table(officer(), FLORIDA).size());
        assertEquals(200, officer().get(FLORIDA + "/plan").statusCode());
    }

    @Test
    void theReportOfAYearStaysWhenTheNextBegins() {
        teach(north, "68-ON1");
        releaseOnMonday();
        int year = SchoolYear.of(today());
        release(ReleaseDraft.begins(year + 1).plusMonths(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        String now = officer().get(FLORIDA + "/report?lang=en").body();
        assertTrue(now.contains("Yearly report " + SchoolYear.written(year + 1)), now);
        assertTrue(now.contains("Nothing taught yet."), now);
        String then = officer().get(FLORIDA + "/report?lang=en&year=" + year).body();
        assertTrue(then.contains("Yearly report " + SchoolYear.written(year)), then);
        assertFalse(then.contains("Nothing taught yet."), then);
        assertTrue(then.contains("December 1, " + year) && then.contains("July 1, " + (year + 1)), then);
        assertTrue(then.contains("Lessons not yet given: 11 of 12."), then);
        assertTrue(lines(FLORIDA + "/report").stream().allMatch(line -> line.contains(",0,")));
        assertEquals(200, officer().get(FLORIDA + "/report?year=x").statusCode());
    }

    @Test
    void thePlanLaysOneLessonAWeek() {
        List<String> plan = Data.table(officer(), FLORIDA + "/plan");
        LocalDate first =
                LocalDate.of(SchoolYear.of(today()), 9, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        List<String> grade = plan.stream()
                .filter(row -> row.startsWith("florida,k-12,each-year,7,"))
                .toList();
        assertEquals(4, grade.size());
        for (int i = 0; i < 4; i++) {
            assertTrue(grade.get(i).contains("," + first.plusWeeks(i) + ","), grade.get(i));
            assertTrue(grade.get(i).endsWith(",check with counsel"), grade.get(i));
        }
        String page = officer()
                .get(FLORIDA + "/plan?lang=en&from=" + first.plusDays(16))
                .body();
        assertTrue(page.contains("value=\"" + first.plusWeeks(2) + "\""), page);
        assertTrue(page.contains("We have no lesson on:"), page);
        assertTrue(page.contains("6A-1.094124"), "what is not verified is told here, too");
    }

    @Test
    void theDistrictsWordIsOnTheRecordOnce() {
        Visit visit = officer();
        assertEquals(
                303,
                visit.post("/district/mandates", "mandate", "florida", "answers", "yes")
                        .statusCode());
        assertEquals(
                303,
                visit.post("/district/mandates", "mandate", "florida", "answers", "yes")
                        .statusCode());
        assertEquals(1, archive.count(north.district(), "mandate_answer"));
        assertEquals(1, archive.count(north.district(), "audit_event where action = 'mandate.answer'"));
        assertTrue(visit.get("/district/mandates?lang=en").body().contains("Olive Officer"));
        visit.post("/district/mandates", "mandate", "florida", "answers", "no");
        assertEquals(2, archive.count(north.district(), "mandate_answer"));
        assertTrue(visit.get(FLORIDA + "?lang=en").body().contains("has not said that it answers to this"));
        assertEquals(
                422,
                visit.post("/district/mandates", "mandate", "nowhere", "answers", "yes")
                        .statusCode());
        assertEquals(
                422,
                visit.post("/district/mandates", "mandate", "florida", "answers", "maybe")
                        .statusCode());
        assertEquals(404, visit.get("/district/mandates/nowhere").statusCode());
        Room foreign = rooms.make(7, 1);
        assertEquals(
                0,
                Data.get(Room.signedIn(rooms.officer(foreign)), "/district/mandates")
                        .getJsonArray("history")
                        .size());
    }

    @Test
    void nobodyIsNamedAndNoClass() {
        teach(second, "68-ON1");
        releaseOnMonday();
        for (String page : List.of("/district/mandates", FLORIDA, FLORIDA + "/plan", FLORIDA + "/report")) {
            for (String format : List.of("html", "json")) {
                String answer = officer().get(page + "?format=" + format).body();
                for (String name :
                        List.of("Child 0", "Tess Teacher", "Room 4", second.id().toString(), second.code())) {
                    assertFalse(answer.contains(name), page + " " + format + " " + name);
                }
            }
        }
        assertTrue(archive.count(north.district(), "audit_event where action = 'release.view'") > 0);
    }
}
