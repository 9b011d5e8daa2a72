package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Lays out a class's page, as it stands or with what was wrong. */
@ApplicationScoped
class ClassPages {
    @Inject
    Students students;

    @Inject
    Opening opening;

    @Inject
    Orgs orgs;

    @Inject
    Clock clock;

    /** @param error a message key about these names, or null */
    ClassPage of(SchoolClass schoolClass, String names, String error, Object about) {
        Instant now = clock.instant();
        return new ClassPage(
                schoolClass.id(),
                schoolClass.title(),
                schoolClass.grade(),
                schoolClass.code(),
                opening.until(schoolClass.id(), now).orElse(null),
                opening.homeUse(schoolClass.id()),
                students.of(schoolClass.id()),
                students.removed(schoolClass.id(), now),
                orgs.district().zone(),
                names,
                error,
                about);
    }
}
