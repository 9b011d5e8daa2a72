package org.waymark.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.consent.Decision;
import org.waymark.consent.Entry;
import org.waymark.consent.Ledger;
import org.waymark.consent.PermissionRules;
import org.waymark.consent.Source;
import org.waymark.roster.Orgs;
import org.waymark.roster.Students;

/** What a district asks of families, and what they decide, by the same verbs that the product uses. */
@ApplicationScoped
public class Families {
    @Inject
    Rooms rooms;

    @Inject
    Ledger ledger;

    @Inject
    PermissionRules rules;

    @Inject
    Orgs orgs;

    @Inject
    Clock clock;

    /** Today on the district's calendar. */
    @Transactional
    public LocalDate today(Room room) {
        rooms.enter(room.district());
        return LocalDate.ofInstant(clock.instant(), orgs.district().zone());
    }

    /** A family decides about a strand, from this day on. */
    @Transactional
    public void decide(Room room, Students.Student student, String strand, Decision decision, LocalDate from) {
        rooms.enter(room.district());
        Entry entry = new Entry(List.of(strand), decision, Source.PAPER, from, null);
        ledger.record(student.id(), entry, room.teacher(), clock.instant());
    }

    /** The same from today on. */
    @Transactional
    public void decide(Room room, Students.Student student, String strand, Decision decision) {
        decide(room, student, strand, decision, today(room));
    }

    /** The district sets a strand's rule from this day on. */
    @Transactional
    public void rule(Room room, String strand, String rule, int noticeDays, LocalDate from) {
        rooms.enter(room.district());
        rules.set(strand, rule, noticeDays, from, room.teacher(), clock.instant());
    }
}
