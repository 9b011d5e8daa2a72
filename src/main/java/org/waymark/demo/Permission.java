package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Tasks;
import org.waymark.consent.Decision;
import org.waymark.consent.Entry;
import org.waymark.consent.Ledger;
import org.waymark.consent.Notices;
import org.waymark.consent.PermissionRules;
import org.waymark.consent.Rule;
import org.waymark.consent.Source;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.User;
import org.waymark.roster.SchoolClass;

/** What the demo's district asks of families, the letters that went out, and the families that said no. */
@ApplicationScoped
class Permission {
    private static final int NOTICE_DAYS = 5;
    private static final Duration SENT_BEFORE = Duration.ofDays(7);

    @Inject
    PermissionRules rules;

    @Inject
    Ledger ledger;

    @Inject
    Notices notices;

    @Inject
    Tasks tasks;

    /** Families are told five days before, and may say no. */
    void ask(User officer, Instant at) {
        Lesson.STRANDS.forEach(
                strand -> rules.set(strand, Rule.OPT_OUT.code(), NOTICE_DAYS, day(at), officer.id(), at));
    }

    void tell(SchoolClass schoolClass, Assignment assignment, User teacher) {
        Instant sent = assignment.opensAt().minus(SENT_BEFORE);
        notices.record(schoolClass, assignment.lessonId(), day(assignment.opensAt()), teacher.id(), sent);
    }

    void refuse(List<UUID> children, String strand, User teacher, Instant at) {
        Entry no = new Entry(List.of(strand), Decision.REFUSES, Source.PAPER, day(at), null);
        children.forEach(child -> ledger.record(child, no, teacher.id(), at));
    }

    void finishTask(Assignment assignment, List<UUID> children) {
        Instant at = assignment.opensAt().plus(Duration.ofHours(1));
        children.forEach(child -> tasks.finish(assignment, child, at));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.of(Cast.ZONE));
    }
}
