package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** One student's way through one part of an assignment, on whichever device. */
@ApplicationScoped
public class TestSessions {
    private static final String STANDING = """
            select t.id as session, s.session_id is not null as submitted, c.closed_at is not null as closed
            from assignment a left join test_session t on t.assignment_id = a.id and t.student_id = ? and t.part = ?
            left join submission s on s.session_id = t.id left join assignment_closing c on c.assignment_id = a.id
            where a.id = ?""";

    private final Sql sql;

    @Inject
    public TestSessions(Sql sql) {
        this.sql = sql;
    }

    TestSessions() { // for the container's proxy
        this(null);
    }

    /** The session's id, if the student has answered anything. */
    Optional<UUID> find(UUID assignment, Part part, UUID student) {
        return sql.find(
                "select id from test_session where assignment_id = ? and part = ? and student_id = ?",
                row -> row.getObject(1, UUID.class),
                assignment,
                part.code(),
                student);
    }

    /** How a student's part stands; {@code session} is null before the first answer. */
    record Standing(UUID session, boolean submitted, boolean closed) {
        static Standing of(ResultSet row) throws SQLException {
            return new Standing(
                    row.getObject("session", UUID.class), row.getBoolean("submitted"), row.getBoolean("closed"));
        }
    }

    Standing standing(TestPart part, UUID student) {
        return sql.find(
                        STANDING,
                        Standing::of,
                        student,
                        part.part().code(),
                        part.assignment().id())
                .orElseThrow();
    }

    /** The session, begun if need be. Until the transaction ends no other request answers or submits in it. */
    UUID enter(TestPart part, UUID student, Instant now) {
        return sql.find(
                        "select enter_session(?, ?, ?, ?, ?)",
                        row -> row.getObject(1, UUID.class),
                        part.assignment().id(),
                        student,
                        part.part().code(),
                        Ids.next(),
                        now)
                .orElseThrow();
    }
}
