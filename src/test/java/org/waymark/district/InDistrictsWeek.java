package org.waymark.district;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.assignment.Assignment;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;

/** Two schools at work in a district whose weeks go by. */
abstract class InDistrictsWeek extends InSchool {
    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    @Inject
    Archive archive;

    @Inject
    SchoolClock schoolClock;

    @Inject
    Clock clock;

    @Inject
    ReleaseJob job;

    @Inject
    FragilePart fragile;

    Room north;
    Room south;
    Assignment northern;
    Assignment southern;
    Published officer;

    private Instant begun;
    private Instant really;

    @BeforeEach
    void twoSchoolsAtWork() {
        begun = clock.instant();
        really = Instant.now();
        north = rooms.make(7, 24);
        south = rooms.elsewhere(north, "South School", 30);
        northern = homework.assign(north, Homework.ONLINE);
        southern = homework.assign(south, Homework.BOUNDARIES);
        officer = Published.to(rooms.officer(north));
    }

    /** Weeks and years go by here; for other tests they have not. */
    @AfterEach
    void everythingIsWholeAndTimeIsBack() {
        fragile.breaks(false);
        Duration passed = Duration.between(begun, clock.instant()).minus(Duration.between(really, Instant.now()));
        schoolClock.pass(passed.negated());
    }

    ZonedDateTime nextMonday() {
        ZonedDateTime now = clock.instant().atZone(CHICAGO);
        return now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atStartOfDay(CHICAGO);
    }

    void passTo(ZonedDateTime time) {
        schoolClock.pass(Duration.between(clock.instant(), time.toInstant()));
    }

    /** The next week has begun, and its release is made; the officer's sign-in of last week has ended. */
    void nextRelease() {
        passTo(nextMonday().plusMinutes(5));
        release();
    }

    void release() {
        job.make(north.district(), null);
        officer = Published.to(rooms.officer(north));
    }

    int releases() {
        return archive.count(north.district(), "release");
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHICAGO);
    }
}
