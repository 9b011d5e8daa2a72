package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.identity.SignedIn;

/**
 * What a class is asked just now. A quiz is kept in memory once somebody has opened it, so that the others ask the
 * database only for what is theirs. What is used of it never changes: class, version, form and feedback. Its times may
 * have moved since; whether it is open is looked at with what is theirs.
 */
@ApplicationScoped
class AskedQuizzes {
    private static final int MOST = 10_000;

    private final Map<UUID, TestPart> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, TestPart> eldest) {
            return size() > MOST;
        }
    });
    private final TestParts parts;
    private final SignedIn signedIn;

    @Inject
    AskedQuizzes(TestParts parts, SignedIn signedIn) {
        this.parts = parts;
        this.signedIn = signedIn;
    }

    AskedQuizzes() { // for the container's proxy
        this(null, null);
    }

    /** What the visiting student answers to. @throws NotFoundException when it is not their class's */
    TestPart get(UUID assignment, Part part) {
        TestPart found = part == Part.QUIZ ? kept.get(assignment) : null;
        if (found == null) {
            return look(assignment, part);
        }
        if (!found.assignment().classId().equals(signedIn.visitor().schoolClass())) {
            throw new NotFoundException();
        }
        return found;
    }

    private TestPart look(UUID assignment, Part part) {
        TestPart found = parts.openedAlone(assignment, part);
        if (part == Part.QUIZ) {
            kept.put(assignment, found);
        }
        return found;
    }
}
