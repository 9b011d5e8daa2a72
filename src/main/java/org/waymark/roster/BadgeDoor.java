package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Badges;
import org.waymark.identity.Sessions;
import org.waymark.platform.Sql;
import org.waymark.platform.Tenancy;
import org.waymark.platform.Token;

/** A badge in place of code, animal and secret: it opens the same door, while that is open. */
@ApplicationScoped
class BadgeDoor {
    /** Of several classes the one that was opened last; where none is open, one with home use. */
    private static final String CLASS = """
            select e.class_id
            from enrollment e
            left join class_opening o on o.class_id = e.class_id and o.closes_at > ?
            where e.user_id = ? and e.role = 'student' and e.ended_at is null
            order by o.opened_at desc nulls last,
                     exists (select from home_use h where h.class_id = e.class_id) desc, e.begins_at desc
            limit 1""";

    @Inject
    Badges badges;

    @Inject
    Classes classes;

    @Inject
    Opening opening;

    @Inject
    Sessions sessions;

    @Inject
    SignIns signIns;

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** A session for whoever shows a badge that opens a class now; nothing otherwise, and no word why. */
    @Transactional
    public Optional<Token> enter(Token shown) {
        return badges.entry(shown).flatMap(entry -> {
            tenancy.enter(entry.district());
            return badges.find(entry.subject()).flatMap(this::enter);
        });
    }

    private Optional<Token> enter(Badges.Badge badge) {
        return sql.find(CLASS, row -> row.getObject(1, UUID.class), clock.instant(), badge.student())
                .flatMap(classes::find)
                .flatMap(schoolClass -> enter(schoolClass, badge));
    }

    private Optional<Token> enter(SchoolClass schoolClass, Badges.Badge badge) {
        SignIns.Outcome outcome = outcome(schoolClass, badge);
        signIns.record(schoolClass, badge.student(), SignIns.Way.BADGE, outcome, clock.instant());
        return outcome == SignIns.Outcome.IN
                ? Optional.of(sessions.begin(schoolClass.districtId(), badge.student(), schoolClass.id()))
                : Optional.empty();
    }

    private SignIns.Outcome outcome(SchoolClass schoolClass, Badges.Badge badge) {
        if (badge.revoked()) {
            return SignIns.Outcome.REVOKED;
        }
        return opening.lets(schoolClass.id(), clock.instant()) ? SignIns.Outcome.IN : SignIns.Outcome.CLOSED;
    }
}
