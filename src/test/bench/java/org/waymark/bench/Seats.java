package org.waymark.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Students who signed in beforehand, numbered from 1. Their sessions are written by SQL: the token of seat 7 is
 * {@code seat-7}, so that generator and pgbench find the same rows. Assignments are copied for the same reason.
 */
record Seats(Connection database) {
    /** What a class is asked to do, each for one measurement. */
    enum Work {
        ANSWERS,
        PGBENCH,
        RUNS,
        BELL,
        BOARDS
    }

    static String cookie(int seat) {
        return "waymark=seat-" + seat;
    }

    /** The id of the assignment that the class of this seat has for this work. */
    static UUID assignment(Work work, int seat) {
        return UUID.fromString(
                String.format("00000000-0000-4000-8%03d-%012d", work.ordinal(), (seat - 1) / Size.CLASS + 1));
    }

    static String quiz(Work work, int seat) {
        return "/assignments/" + assignment(work, seat) + "/quiz";
    }

    /** Gives the assignment of a class ids that are known beforehand. */
    void assign(UUID original, int firstSeat) throws SQLException {
        for (Work work : Work.values()) {
            run(
                    "insert into assignment select (jsonb_populate_record(a, jsonb_build_object('id', ?::text))).*"
                            + " from assignment a where id = ?::uuid",
                    assignment(work, firstSeat).toString(),
                    original.toString());
        }
    }

    /** Signs in a student. */
    void signIn(int seat, UUID student) throws SQLException {
        run(
                "with s as (insert into user_session (district_id, id, user_id, class_id, begun_at, seen_at)"
                        + " select district_id, gen_random_uuid(), user_id, class_id, now(), now() from enrollment"
                        + " where user_id = ?::uuid returning district_id, id)"
                        + " insert into directory (kind, hash, district_id, subject_id)"
                        + " select 'session', sha256(convert_to(?, 'UTF8')), district_id, id from s",
                student.toString(),
                "seat-" + seat);
    }

    /** Signs in a teacher once more, under the token {@code teacher-7} for the number 7. */
    void signInTeacher(int number, String email) throws SQLException {
        run(
                "with s as (insert into user_session (district_id, id, user_id, begun_at, seen_at)"
                        + " select district_id, gen_random_uuid(), id, now(), now() from app_user"
                        + " where email = ? returning district_id, id)"
                        + " insert into directory (kind, hash, district_id, subject_id)"
                        + " select 'session', sha256(convert_to(?, 'UTF8')), district_id, id from s",
                email,
                "teacher-" + number);
    }

    static String teachersCookie(int number) {
        return "waymark=teacher-" + number;
    }

    /** The students who signed in, by seat. */
    Map<Integer, String> students() throws SQLException {
        Map<Integer, String> students = new HashMap<>();
        try (PreparedStatement prepared = database.prepareStatement(
                "select n, s.user_id from generate_series(1, ?) n join directory d on d.kind = 'session'"
                        + " and d.hash = sha256(convert_to('seat-' || n, 'UTF8')) join user_session s on s.id = d.subject_id")) {
            prepared.setInt(1, Size.STUDENTS);
            ResultSet row = prepared.executeQuery();
            while (row.next()) {
                students.put(row.getInt(1), row.getString(2));
            }
        }
        return students;
    }

    /** Nobody has been idle for long. */
    void keepAwake() throws SQLException {
        run("update user_session set seen_at = now()");
    }

    private void run(String statement, String... values) throws SQLException {
        try (PreparedStatement prepared = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setString(i + 1, values[i]);
            }
            prepared.execute();
        }
    }
}
