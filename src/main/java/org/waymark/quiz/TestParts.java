package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;

/** Finds the parts of assignments that there are. */
@ApplicationScoped
public class TestParts {
    private final Assignments assignments;

    @Inject
    TestParts(Assignments assignments) {
        this.assignments = assignments;
    }

    TestParts() { // for the container's proxy
        this(null);
    }

    /** A part of an assignment that has opened for the visiting student. @throws NotFoundException when nothing is asked */
    TestPart opened(UUID assignment, Part part) {
        TestPart found = of(assignments.opened(assignment), part);
        if (found.items().isEmpty()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** A part, as the lesson was when it was assigned. */
    public TestPart of(Assignment assignment, Part part) {
        return new TestPart(assignment, part, assignments.lesson(assignment));
    }
}
