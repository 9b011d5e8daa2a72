package org.waymark.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.Visit;

/** A release is made once, whoever asks and whatever breaks. */
class ReleaseJobIT extends InDistrictsWeek {
    private static final List<String> SHOWN = List.of(
            "release",
            "release_part",
            "release_complete",
            "release_failure",
            "release_measure",
            "release_cell",
            "release_share",
            "release_gain",
            "release_figure",
            "release_basis",
            "release_rule",
            "release_view");

    @Inject
    ReleaseSteps steps;

    @Inject
    Rows rows;

    @Inject
    Refusing refusing;

    private List<String> all() {
        return SHOWN.stream()
                .filter(table -> !table.equals("release_view"))
                .flatMap(table -> rows.of(north.district()).get(table).stream())
                .toList();
    }

    @Test
    void madeTwiceIsMadeOnce() {
        homework.finishFirst(12, north, northern);
        nextRelease();
        List<String> first = all();
        release();
        assertEquals(first, all());
    }

    @Test
    void twoServersAtOnceMakeOne() throws Exception {
        homework.finishFirst(12, north, northern);
        passTo(nextMonday().plusMinutes(5));
        UUID district = north.district();
        Callable<Boolean> server = () -> {
            job.make(district, null);
            return true;
        };
        ExecutorService servers = Executors.newFixedThreadPool(3);
        for (Future<Boolean> one : servers.invokeAll(Collections.nCopies(3, server))) {
            one.get();
        }
        servers.shutdown();
        assertEquals(1, releases());
        assertEquals(job.parts().size(), archive.count(district, "release_part"));
    }

    /** As a server leaves it that was killed after its first parts. */
    @Test
    void whatWasBrokenOffGoesOnWithTheFirstPartThatIsMissing() {
        homework.finishFirst(12, north, northern);
        passTo(nextMonday().plusMinutes(5));
        ReleaseDraft draft = steps.begin(north.district(), null, null).orElseThrow();
        job.parts().subList(0, 3).forEach(part -> steps.write(draft, part));
        assertTrue(officer().get("/district").body().contains("There is no release yet"), "half of it is never shown");
        List<String> written = rows.of(north.district()).get("release_part");
        JsonObject page = Data.get(officer(), "/district/releases");
        assertEquals(3, page.getJsonObject("making").getInt("done"));
        schoolClock.pass(java.time.Duration.ofHours(1));
        release();
        assertTrue(rows.of(north.district()).get("release_part").containsAll(written), "what was done stays done");
        assertEquals("10-24", officer.students("North School", "all"));
    }

    private Visit officer() {
        return Published.to(rooms.officer(north)).officer();
    }

    @Test
    void whatFailsLeavesTheLastReleaseStandingAndSaysWhat() {
        homework.finishFirst(12, north, northern);
        nextRelease();
        String last = officer.text("reach");
        homework.finishFirst(16, south, southern);
        passTo(nextMonday().plusMinutes(5));
        fragile.breaks(true);
        assertThrows(RuntimeException.class, () -> job.make(north.district(), null));
        Published now = Published.to(rooms.officer(north));
        assertEquals(last, now.text("reach"));
        String page = now.officer().get("/district/releases").body();
        assertTrue(page.contains("This could not be counted") && page.contains("fragile"), page);
        assertTrue(page.contains("The last release stands"), page);
        fragile.breaks(false);
        schoolClock.pass(java.time.Duration.ofHours(1));
        release();
        assertEquals("10-19", officer.students("South School", "all"));
        assertEquals("10-24", officer.of(1).students("North School", "all"));
    }

    @Test
    void anOfficerMakesItByHand() throws Exception {
        homework.finishFirst(12, north, northern);
        passTo(nextMonday().plusMinutes(5));
        Visit visit = officer();
        HttpResponse<String> answer = visit.post("/district/releases", "week", today().toString());
        assertEquals(303, answer.statusCode());
        assertEquals(1, archive.count(north.district(), "audit_event where action = 'release.make'"));
        release(); // waits for the other at each part, and finds it done
        assertEquals(1, releases());
        assertEquals("10-24", officer.students("North School", "all"));
        assertTrue(officer.officer().get("/district/releases").body().contains("by hand"));
        assertEquals(
                303,
                officer.officer()
                        .post("/district/releases", "week", today().toString())
                        .statusCode());
        assertEquals(
                1, archive.count(north.district(), "audit_event where action = 'release.make'"), "nothing to make");
    }

    @Test
    void noReleaseOfAnotherWeekIsMade() {
        LocalDate monday = nextMonday().toLocalDate();
        Visit visit = officer();
        for (String week : List.of(monday.toString(), monday.minusWeeks(3).toString(), "2026-13-45", "soon", "")) {
            assertEquals(422, visit.post("/district/releases", "week", week).statusCode(), week);
        }
        assertEquals(0, releases());
    }

    @Test
    void theMinimumIsOnTheRecordAndHoldsFromTheNextReleaseOn() {
        homework.finishFirst(7, north, northern);
        nextRelease();
        assertEquals("", officer.students("North School", "all"));
        Visit visit = officer.officer();
        for (String minimum : List.of("4", "31", "ten", "", "-7", "1e1", "100000000000")) {
            assertEquals(
                    422,
                    visit.post("/district/releases/rules", "minimum", minimum).statusCode(),
                    minimum);
        }
        assertEquals(303, visit.post("/district/releases/rules", "minimum", "5").statusCode());
        assertEquals(1, archive.count(north.district(), "audit_event where action = 'release.rule'"));
        assertTrue(visit.get("/district/releases").body().contains("set by Olive Officer"));
        assertEquals("", officer.students("North School", "all"), "what is published stays");
        for (int i = 7; i < 18; i++) { // were it still seven, a smaller range would tell what was hidden
            homework.finish(north, northern, north.students().get(i), homework.key(northern, 0));
        }
        nextRelease();
        assertEquals("15-19", officer.students("North School", "all"));
    }

    @Test
    void nothingThatAReleaseShowsCanBeChangedOrTakenAway() {
        assertEquals(
                List.of(),
                Stream.of("update", "delete", "truncate")
                        .flatMap(right -> rows.tables(right).stream())
                        .filter(SHOWN::contains)
                        .toList());
        assertTrue(rows.tables("select").containsAll(SHOWN), "the list is of tables that there are");
    }

    /** The last numbers of that measure stand, and the page says of when they are. */
    @Test
    void whatTheAttackFindsOutIsNotPublished() {
        homework.finishFirst(12, north, northern);
        nextRelease();
        LocalDate first = today().minusDays(1);
        homework.finishFirst(16, south, southern);
        passTo(nextMonday().plusMinutes(5));
        refusing.write(steps.begin(north.district(), null, null).orElseThrow());
        release();
        assertEquals("10-24", officer.students("North School", "all"));
        assertEquals("0", officer.students("South School", "all"));
        assertEquals("1 1", officer.taught("South School", "all"));
        String page = officer.officer().get("/district").body();
        assertTrue(page.contains("could not be shown without giving somebody away"), page);
        assertTrue(page.contains(Integer.toString(first.getDayOfMonth())), page);
        homework.finishFirst(24, north, homework.assign(north, Homework.BOUNDARIES));
        nextRelease();
        assertEquals("10-19", officer.students("South School", "all"), "the next one is whole again");
    }
}
