package org.waymark.records;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.waymark.platform.AuditSeals;
import org.waymark.platform.Directory;
import org.waymark.platform.Settings;

/** Once a minute every district's audit trail is sealed. Nobody waits for it, and what fails is tried again. */
@ApplicationScoped
class AuditSealing {
    private static final System.Logger LOG = System.getLogger(AuditSealing.class.getName());

    @Resource
    private ManagedScheduledExecutorService minutes;

    @Inject
    AuditSeals seals;

    @Inject
    Directory directory;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private volatile Future<?> task;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (settings.sealsByItself()) {
            task = minutes.scheduleWithFixedDelay(this::seal, 1, 1, TimeUnit.MINUTES);
        }
    }

    /** The server complains of a task whose turn comes when its application has gone. */
    void end(@Observes Shutdown stop) {
        if (task != null) {
            task.cancel(false);
        }
    }

    /** Every district's turn. An executor that sees a task fail never calls it again. */
    void seal() {
        try {
            directory.districts().forEach(this::seal);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The audit trail waits for the next minute to be sealed", e);
        }
    }

    private void seal(UUID district) {
        while (seals.seal(district, clock.instant()) == AuditSeals.MANY) {
            // a day's import may have made more than fits into one turn
        }
    }
}
