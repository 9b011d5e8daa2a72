package org.waymark.district;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Makes the release of every district in the first hour of its Monday, so that no week is without one. An officer who is
 * earlier, or two servers at once, change nothing: a release comes out the same whenever in its week it is made, and is made
 * once.
 */
@ApplicationScoped
class WeeklyRelease {
    private static final System.Logger LOG = System.getLogger(WeeklyRelease.class.getName());

    @Resource
    private ManagedScheduledExecutorService hours;

    @Inject
    DistrictTurn turn;

    @Inject
    ReleaseJob job;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        hours.scheduleAtFixedRate(this::make, 1, 1, TimeUnit.HOURS);
    }

    /** Every district's turn. What fails, for one district or for all, is told, and the next hour tries again. */
    void make() {
        try {
            turn.districts().forEach(this::make);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The weekly releases wait for the next hour", e);
        }
    }

    private void make(UUID district) {
        try {
            turn.forget(district);
            job.make(district, null);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The weekly release of district " + district + " waits for the next hour",
                    e);
        }
    }
}
