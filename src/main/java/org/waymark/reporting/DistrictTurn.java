package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Directory;
import org.waymark.platform.Tenancy;

/** One district's turn of the weekly job: in a transaction of its own, with that district's rows in sight. */
@ApplicationScoped
class DistrictTurn {
    @Inject
    Directory directory;

    @Inject
    CurrentDistrict current;

    @Inject
    Tenancy tenancy;

    @Inject
    Releases releases;

    @Inject
    Clock clock;

    @Transactional
    public List<UUID> districts() {
        return directory.districts();
    }

    @Transactional
    @ActivateRequestContext
    public void of(UUID district) {
        current.enter(district);
        tenancy.enter(district);
        Instant now = clock.instant();
        releases.of(releases.week(now), now);
    }
}
