package org.waymark.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.recount.Difference;
import org.waymark.recount.Recount;
import org.waymark.recount.Recounted;
import org.waymark.scale.Extent;
import org.waymark.scale.GeneratedDistrict;

/** A generated district is what it should be, counted again nothing differs, and each difference that is planted is named. */
class RecountIT {
    private static final Extent EXTENT = new Extent(
            600, 7, LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 3).plusWeeks(20));
    private static final String AN_ASSIGNMENT = "(select assignment_id from tally order by assignment_id limit 1)";

    private static Connection database;
    private static UUID district;

    @BeforeAll
    static void fill() throws SQLException {
        database = OwnSchema.connect("recounted");
        try (GeneratedDistrict made = GeneratedDistrict.peopled(database, EXTENT)) {
            made.work(0, EXTENT.weeks() - 1);
            made.work(EXTENT.weeks() - 1, EXTENT.weeks());
            made.settle();
            district = made.id();
        }
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void nothingDiffers() throws SQLException {
        Recounted recounted = Recount.of(database, district);
        assertTrue(recounted.isClean(), () -> recounted.differences().toString());
        for (String what : List.of("responses", "submissions", "tallies", "retention", "gain", "scales")) {
            assertTrue(recounted.looked().getOrDefault(what, 0L) > 0, what + " in " + recounted.looked());
        }
        assertEquals(List.of(district), Recount.districts(database));
    }

    @Test
    void theDistrictHasWhatItShould() throws SQLException {
        assertEquals(EXTENT.students(), number("select count(*) from app_user where role = 'student'"));
        assertEquals(
                0,
                number("select count(*) from app_user u where role = 'student'"
                        + " and not exists (select from enrollment e where e.user_id = u.id)"));
        assertEquals(EXTENT.schools(), number("select count(*) from org where type = 'school'"));
        assertEquals(
                9,
                number("select min(n) from (select count(*) as n from enrollment e join school_class c"
                        + " on c.id = e.class_id where role = 'student' group by c.school_id) s"));
        assertEquals(
                1,
                number(
                        "select count(*) from org s where type = 'school' and not exists (select from enrollment e"
                                + " join school_class c on c.id = e.class_id where c.school_id = s.id and e.role = 'student')"));
        assertTrue(number("select count(distinct date_trunc('week', submitted_at)) from submission") > 15);
        assertTrue(number("select count(*) from alternate_completion") > 0);
        assertEquals(
                0,
                number("select count(*) from submission s join response r on r.session_id = s.session_id"
                        + " where r.received_at > s.submitted_at"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tally     | update item_tally set n = n + 1 where ctid = (select ctid from item_tally limit 1)
            tally     | update tally set finished = finished - 1 where assignment_id = %s
            tally     | delete from item_tally where assignment_id = %s
            tally     | update response set value = null where counts and value is not null and session_id in (select t.id from test_session t join submission s on s.session_id = t.id where t.part = 'quiz' and t.assignment_id = %s)
            score     | update submission set correct = correct - 1 where session_id = (select session_id from submission where correct > 0 limit 1)
            objective | update objective_result set answered = answered + 1 where ctid = (select ctid from objective_result limit 1)
            objective | delete from objective_result where ctid = (select ctid from objective_result limit 1)
            counting  | update response set counts = not counts where ctid = (select r.ctid from response r join submission s on s.session_id = r.session_id limit 1)
            retention | update retention set correct = correct - 1 where ctid = (select ctid from retention where correct > 0 limit 1)
            gain      | update gain set after = after - 1 where ctid = (select ctid from gain where after > 1 limit 1)
            gain      | update gain_misconception set shown = shown - 1 where ctid = (select ctid from gain_misconception where shown > 0 limit 1)
            scale     | delete from scale_given where ctid = (select ctid from scale_given limit 1)
            late      | update submission set late = not late where ctid = (select ctid from submission where answered > 0 limit 1)
            """)
    void whatIsPlantedIsNamed(String what, String planted) throws SQLException {
        database.setAutoCommit(false);
        try {
            run(planted.formatted(AN_ASSIGNMENT));
            List<Difference> differences = Recount.of(database, district).differences();
            assertTrue(
                    differences.stream()
                            .map(Difference::what)
                            .collect(Collectors.toSet())
                            .contains(what),
                    () -> what + " in " + differences);
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    @Test
    void whatWasDeletedOnPurposeIsLeftOut() throws SQLException {
        database.setAutoCommit(false);
        try {
            run("delete from response r using test_session t where t.id = r.session_id and t.assignment_id = "
                    + AN_ASSIGNMENT);
            assertTrue(Recount.of(database, district).found() > 0, "it was not said that it was on purpose");
            run("insert into purged_answers (district_id, assignment_id, whole, purged_at)"
                    + " select district_id, id, true, now() from assignment where id = " + AN_ASSIGNMENT);
            Recounted recounted = Recount.of(database, district);
            assertTrue(recounted.isClean(), () -> recounted.differences().toString());
            assertTrue(recounted.skipped().get("submissions") > 0
                    && recounted.skipped().get("tallies") == 1);
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private static void run(String statement) throws SQLException {
        try (Statement running = database.createStatement()) {
            running.execute(statement);
        }
    }

    private static long number(String select) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            row.next();
            return row.getLong(1);
        }
    }
}
