package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** One student's way through one part of an assignment, on whichever device. */
@ApplicationScoped
public class TestSessions {
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

    /** How a student's part stands. It enters the district by itself. @throws NotFoundException when it is not there for them */
    Standing standing(TestPart part, UUID student, Instant now) {
        return findStanding(part, student, now).orElseThrow(NotFoundException::new);
    }

    /** The same; nothing when it has not opened, does not ask the student, or is not the variant that they take. */
    Optional<Standing> findStanding(TestPart part, UUID student, Instant now) {
        return sql.find(
                "select * from find_standing(?, ?, ?, ?, ?)",
                Standing::of,
                part.assignment().districtId(),
                part.assignment().id(),
                student,
                part.part().code(),
                now);
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
