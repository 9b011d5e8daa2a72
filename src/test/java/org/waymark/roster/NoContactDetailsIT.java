package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Rows;
import org.waymark.incontainer.Visit;
import org.waymark.platform.DatabaseFailure;
import org.waymark.platform.Sql;

/** Of a student a display name is kept, and nothing by which a stranger could reach or find the child. */
class NoContactDetailsIT extends InSchool {
    private static final String EMAIL = "quilla.astor@example.org";

    @Inject
    Rooms rooms;

    @Inject
    Rows rows;

    @Inject
    Sql sql;

    private Room room;
    private Visit teacher;

    @BeforeEach
    void aTeacher() {
        room = rooms.make(4);
        teacher = room.teach();
    }

    private int add(String... fields) {
        return teacher.post(room.path() + "/students", fields).statusCode();
    }

    @Test
    void aFieldMoreIsPassedOver() {
        assertEquals(303, add("names", "Quilla A.", "email", EMAIL, "phone", "555-010-0199"));
        String kept = rows.of(room.district()).toString();
        assertFalse(kept.contains("quilla.astor") || kept.contains("555-010"), kept);
    }

    @Test
    void aPastedListWithMoreThanNamesIsRefused() {
        for (String more : List.of(EMAIL, "Quilla A. " + EMAIL, "Quilla 555-010-0199", "Quilla 3/14/2017")) {
            assertEquals(422, add("names", "Ben S.\n" + more), more);
        }
        assertFalse(rows.of(room.district()).toString().contains("Quilla"));
    }

    @Test
    void noColumnAsksForIt() {
        String question = "select count(*) from information_schema.columns where table_schema = 'public'"
                + " and column_name ~ 'mail|phone|birth|address|gender|photo' and (table_name, column_name) <> ('app_user', 'email')";
        assertEquals(0, sql.find(question, row -> row.getInt(1)).orElseThrow());
    }

    /** And what was refused is not repeated in the failure, which is written to the log. */
    @Test
    void theDatabaseRefusesAStudentsEmail() {
        DatabaseFailure refused = assertThrows(DatabaseFailure.class, this::insert);
        StringWriter written = new StringWriter();
        refused.printStackTrace(new PrintWriter(written));
        assertEquals("SQL state 23514", refused.getMessage()); // PostgreSQL: check_violation
        assertFalse(written.toString().contains(EMAIL), written.toString());
    }

    private void insert() {
        sql.run(
                "with district as (select set_config('app.district', ?, true))"
                        + " insert into app_user (district_id, id, role, name, email)"
                        + " select set_config::uuid, ?, 'student', 'Quilla A.', ? from district",
                room.district().toString(),
                UUID.randomUUID(),
                EMAIL);
    }
}
