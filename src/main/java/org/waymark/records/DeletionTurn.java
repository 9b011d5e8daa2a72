package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.Directory;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;

/** The transactions of the deletion: each step commits before the next begins, so that a crash loses one at most. */
@ApplicationScoped
class DeletionTurn {
    /** On the district's clock: when nobody is at school, and the day's releases are made. */
    private static final int NIGHT = 2;

    @Inject
    Directory directory;

    @Inject
    RetentionRuns runs;

    @Inject
    Foretold foretold;

    @Inject
    Deletion deletion;

    @Inject
    Orgs orgs;

    @Inject
    Clock clock;

    @Transactional
    public List<UUID> districts() {
        return directory.districts();
    }

    /** Begins a run, unless one is under way. */
    @Transactional
    @InDistrict
    public void begin(UUID by) {
        runs.begin(by, clock.instant());
    }

    /** The daily job's: once a day, at night or later, when there is anything to delete. */
    @Transactional
    @InDistrict
    public void beginDaily() {
        ZoneId zone = orgs.district().zone();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        boolean done = runs.lastByJob()
                .filter(last -> !LocalDate.ofInstant(last, zone).isBefore(today))
                .isPresent();
        if (!done && now.atZone(zone).getHour() >= NIGHT && foretold.isAny()) {
            runs.begin(null, now);
        }
    }

    @Transactional
    @InDistrict
    public boolean step() {
        return deletion.step();
    }
}
