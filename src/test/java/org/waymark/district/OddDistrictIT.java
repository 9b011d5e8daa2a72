package org.waymark.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.Room;
import org.waymark.platform.Ids;

/** What a release shows where a district is not as one expects. */
class OddDistrictIT extends InDistrictsWeek {
    /** A week in which clocks change has 167 or 169 hours, and ends at midnight all the same. */
    @Test
    void aWeekAcrossTheChangeOfClocksEndsAtMidnight() {
        Instant change = CHICAGO.getRules().nextTransition(clock.instant()).getInstant();
        ZonedDateTime monday = change.atZone(CHICAGO)
                .toLocalDate()
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atStartOfDay(CHICAGO);
        passTo(monday.minusMinutes(1));
        homework.finishFirst(24, north, homework.assign(north, Homework.ONLINE));
        passTo(monday.plusMinutes(1));
        homework.finishFirst(16, south, homework.assign(south, Homework.BOUNDARIES));
        release();
        assertEquals("10-24", officer.students("North School", "all"));
        assertEquals("0", officer.students("South School", "all"));
    }

    /** Its children stay where they counted first this year; the class and its lessons count where it is now. */
    @Test
    void aClassThatMovesSchoolInMidYearLeavesItsChildrenWhereTheyCounted() {
        homework.finishFirst(24, north, northern);
        nextRelease();
        archive.change(
                north.district(), "update school_class set school_id = ? where id = ?", south.school(), north.id());
        homework.finishFirst(24, north, homework.assign(north, Homework.BOUNDARIES));
        nextRelease();
        assertEquals("10-24", officer.students("North School", "all"));
        assertEquals("10-24", officer.students("North School", "boundaries"));
        assertEquals("0", officer.students("South School", "all"));
        assertEquals("0 0", officer.taught("North School", "all"));
        assertEquals("1 2", officer.taught("South School", "all"));
    }

    /** Once, where they first finished something. */
    @Test
    void aStudentInTwoClassesCountsOnce() {
        for (int i = 0; i < 12; i++) {
            archive.change(
                    north.district(),
                    "insert into enrollment (district_id, id, class_id, user_id, role, animal, begins_at)"
                            + " values (?, ?, ?, ?, 'student', ?, ?)",
                    north.district(),
                    Ids.next(),
                    south.id(),
                    north.students().get(i).id(),
                    "guest-" + i,
                    clock.instant());
            homework.finish(north, northern, north.students().get(i), homework.key(northern, 0));
        }
        homework.finishFirst(16, south, southern);
        for (int i = 0; i < 12; i++) {
            homework.finish(south, southern, north.students().get(i), homework.key(southern, 0));
        }
        nextRelease();
        assertEquals("10-24", officer.students("North School", "all"));
        assertEquals("10-24", officer.students("North School", "boundaries"));
        assertEquals("10-19", officer.students("South School", "all"));
        assertEquals("30", officer.enrolled("South School"));
        assertEquals("20-29", officer.students("all", "all"));
    }

    @Test
    void aLessonInTwoVersionsIsOneLesson() {
        Assignment again = homework.assign(north, Homework.ONLINE);
        archive.change(
                north.district(),
                "update assignment set version = (select hash from lesson_version where lesson_id = ? limit 1) where id = ?",
                Homework.BOUNDARIES,
                again.id());
        homework.finishFirst(12, north, northern);
        homework.finishFirst(12, north, again);
        nextRelease();
        assertEquals("1 1", officer.taught("North School", "all"));
        assertEquals("10-24", officer.students("North School", "online"));
    }

    @Test
    void aLessonThatHasLeftTheCurriculumHasReachedWhomItHasReached() {
        homework.finishFirst(12, north, northern);
        archive.change(north.district(), "update assignment set lesson_id = '99-XX1' where id = ?", northern.id());
        nextRelease();
        assertEquals("10-24", officer.students("North School", "online"));
    }

    @Test
    void anEmptySchoolIsThereWithZerosAndHasNotBegun() {
        rooms.elsewhere(north, "Empty School", 0);
        homework.finishFirst(12, north, northern);
        nextRelease();
        assertEquals("0", officer.students("Empty School", "all"));
        assertEquals("0", officer.enrolled("Empty School"));
        assertEquals("0 0", officer.taught("Empty School", "all"));
        String page = officer.officer().get("/district/reach?only=not-begun").body();
        assertTrue(page.contains("Empty School") && page.contains("South School"), page);
        assertTrue(page.contains("2 of 3 schools"), page);
    }

    /** All of nine is nine: nothing of them is shown, in any table. */
    @Test
    void aSchoolOfNineIsNeverShown() {
        Room nine = rooms.elsewhere(north, "School of Nine", 9);
        homework.finishFirst(24, north, northern);
        homework.finishFirst(16, south, southern);
        homework.finishFirst(9, nine, homework.assign(nine, Homework.ONLINE));
        nextRelease();
        assertEquals("", officer.students("School of Nine", "all"));
        assertEquals("", officer.students("School of Nine", "online"));
        assertEquals("9", officer.enrolled("School of Nine"));
        assertEquals("1 1", officer.taught("School of Nine", "all"));
    }

    @Test
    void inADistrictOfOneSchoolTheSchoolIsTheDistrict() {
        Room only = rooms.make(7, 24);
        Assignment lesson = homework.assign(only, Homework.ONLINE);
        homework.finishFirst(24, only, lesson);
        passTo(nextMonday().plusMinutes(5));
        job.make(only.district(), null);
        Published its = Published.to(rooms.officer(only));
        assertEquals("10-24", its.students("North School", "all"));
        assertEquals("10-24", its.students("all", "all"));
    }

    /** On 1 July counts begin anew, and nobody is placed any more. */
    @Test
    void aSchoolYearBeginsInJuly() {
        homework.finishFirst(24, north, northern);
        nextRelease();
        LocalDate july =
                ReleaseDraft.begins(ReleaseDraft.schoolYear(nextMonday().toLocalDate()) + 1);
        passTo(july.plusDays(1)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atStartOfDay(CHICAGO)
                .plusMinutes(5));
        release();
        assertEquals("0", officer.students("all", "all"));
        assertEquals("10-24", officer.of(1).students("North School", "all"));
        assertTrue(officer.officer().get("/district").body().contains("It is the first of this school year"));
    }
}
