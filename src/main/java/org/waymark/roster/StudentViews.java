package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.waymark.identity.SignedIn;
import org.waymark.platform.Sql;

/**
 * The log of who of the staff has looked at a page about one child: who, when, which page, which child, once an hour.
 * Nothing of what was on it. Pages of students, help and leaving are never in it.
 */
@ApplicationScoped
public class StudentViews {
    private final Sql sql;
    private final SignedIn signedIn;
    private final Clock clock;

    @Inject
    StudentViews(Sql sql, SignedIn signedIn, Clock clock) {
        this.sql = sql;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    StudentViews() { // for the container's proxy
        this(null, null, null);
    }

    /** A page about one child. */
    public enum Page {
        PROGRESS,
        PERMISSIONS,
        SUPPORT,
        SIGN_INS,
        RECORDS,
        EXPORT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The visitor looks at this page, in the running transaction. */
    public void saw(UUID schoolClass, UUID student, Page page) {
        Instant now = clock.instant();
        sql.run(
                "insert into student_view (district_id, student_id, viewer_id, page, hour, class_id, seen_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                signedIn.visitor().district(),
                student,
                signedIn.visitor().user(),
                page.code(),
                now.truncatedTo(ChronoUnit.HOURS),
                schoolClass,
                now);
    }
}
