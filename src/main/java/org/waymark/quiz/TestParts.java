package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;

/** Finds the parts of assignments that there are. */
@ApplicationScoped
public class TestParts {
    private final Assignments assignments;
    private final Agendas agendas;
    private final SignedIn signedIn;
    private final Clock clock;

    @Inject
    TestParts(Assignments assignments, Agendas agendas, SignedIn signedIn, Clock clock) {
        this.assignments = assignments;
        this.agendas = agendas;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    TestParts() { // for the container's proxy
        this(null, null, null, null);
    }

    /** A part that is there for the visiting student now. @throws NotFoundException when nothing is asked */
    TestPart opened(UUID assignment, Part part) {
        return asked(assignments.opened(assignment), part);
    }

    /** A part of a class that is open now, in a transaction of its own: who takes its quiz is looked at with what is theirs. */
    @Transactional
    @InDistrict
    TestPart openedAlone(UUID assignment, Part part) {
        return asked(assignments.present(assignment), part);
    }

    private TestPart asked(Assignment assignment, Part part) {
        TestPart found = of(assignment, part);
        if (found.items().isEmpty() || !isTime(found)) {
            throw new NotFoundException();
        }
        return found;
    }

    /** A quiz is there as long as its assignment, and most answers are to quizzes: they need no look at anything else. */
    private boolean isTime(TestPart part) {
        return part.part() == Part.QUIZ
                || agendas.of(part.assignment().classId(), signedIn.visitor().user(), clock.instant())
                        .isOpen(part.assignment().id(), part.part());
    }

    /** A part, as the lesson was when it was assigned. */
    public TestPart of(Assignment assignment, Part part) {
        return new TestPart(assignment, part, assignments.lesson(assignment));
    }
}
