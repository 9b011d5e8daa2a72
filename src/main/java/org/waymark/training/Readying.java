package org.waymark.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.identity.SignedIn;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.roster.LocalAdults;

/** Looks up what teachers have of what comes before a lesson for students. */
@ApplicationScoped
public class Readying {
    /** When a child tells you, and reporting: what an adult must know before a lesson for students. */
    static final List<String> MODULES = List.of("A4", "A5");

    @Inject
    Completions completions;

    @Inject
    RoutingCards cards;

    @Inject
    LocalAdults adults;

    @Inject
    ReadinessRules rules;

    @Inject
    Users users;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    /** What the visiting teacher has. */
    public Readiness mine() {
        User me = users.find(signedIn.visitor().user()).orElseThrow(NotFoundException::new);
        return of(me, clock.instant());
    }

    Readiness of(User teacher, Instant now) {
        Map<String, Completion> passed = completions.of(teacher.id());
        List<String> missing = MODULES.stream()
                .filter(module -> !isValid(passed.get(module), now))
                .toList();
        UUID school = teacher.schoolId();
        boolean card = school == null || cards.of(school).isFilled();
        boolean named = school == null || adults.of(school).size() >= Readiness.ADULTS;
        return new Readiness(missing, card, named, rules.isRelaxed(now));
    }

    private static boolean isValid(Completion completion, Instant now) {
        return completion != null && completion.isValid(now);
    }
}
