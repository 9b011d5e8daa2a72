package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
