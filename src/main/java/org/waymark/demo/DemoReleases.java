package org.waymark.demo;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.waymark.district.ReleaseJob;
import org.waymark.platform.Directory;

/**
 * Makes the releases that the demo's district would have made of its term, so that an officer has some to compare. They are
 * counted from its rows like any other, beside the start, which does not wait for them.
 */
@ApplicationScoped
class DemoReleases {
    private static final int AFTER_THE_SEED = Interceptor.Priority.APPLICATION + 1000;
    private static final List<Integer> WEEKS_AGO = List.of(4, 2, 0);
    private static final System.Logger LOG = System.getLogger(DemoReleases.class.getName());

    @Resource
    private ManagedExecutorService work;

    @Inject
    Directory directory;

    @Inject
    ReleaseJob job;

    @Inject
    Clock clock;

    void begin(@Observes @Priority(AFTER_THE_SEED) @Initialized(ApplicationScoped.class) Object start) {
        directory.demo().ifPresent(district -> work.submit(() -> make(district)));
    }

    private void make(UUID district) {
        LocalDate monday = LocalDate.ofInstant(clock.instant(), ZoneId.of(Cast.ZONE))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        try {
            WEEKS_AGO.forEach(weeks -> job.makeUpTo(district, monday.minusWeeks(weeks)));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The demo's releases wait for the next hour", e);
        }
    }
}
