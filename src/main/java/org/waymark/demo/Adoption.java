package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.waymark.adoption.Approvals;
import org.waymark.adoption.Confirmations;
import org.waymark.curriculum.Curriculum;
import org.waymark.identity.User;

/** Opens every lesson for the demo, in words that nobody can take for a review or for a check of a number. */
@ApplicationScoped
class Adoption {
    private static final String ROLE = "demo: nobody has read it / nadie la ha leído";
    private static final String CALLER = "Demo (nobody called / nadie llamó)";

    @Inject
    Curriculum curriculum;

    @Inject
    Approvals approvals;

    @Inject
    Confirmations confirmations;

    void open(User officer, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneId.of(Cast.ZONE));
        curriculum.help().forEach(line -> confirmations.confirm(line, CALLER, day, officer.id(), at));
        curriculum.lessons().forEach(lesson -> approvals.approve(lesson, Cast.OFFICER.name(), ROLE, officer.id(), at));
    }
}
