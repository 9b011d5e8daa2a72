package org.waymark.curriculum;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/**
 * Pins today's lessons as soon as the school is open, so that whatever was ever served has an address, and no visitor has
 * to write anything. Later rounds find nothing to do, unless the database was away in the first.
 */
@ApplicationScoped
class Pinning {
    private static final System.Logger LOG = System.getLogger(Pinning.class.getName());

    @Resource
    private ManagedScheduledExecutorService hours;

    @Inject
    Curriculum curriculum;

    @Inject
    LessonVersions versions;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        hours.scheduleAtFixedRate(this::pin, 0, 1, TimeUnit.HOURS);
    }

    private void pin() {
        try {
            curriculum.lessons().forEach(versions::pin);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Lessons have no stable links yet; the next hour tries again", e);
        }
    }
}
