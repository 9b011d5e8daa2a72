package org.waymark.records;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.waymark.platform.CurrentDistrict;

/** Deletes every night what is kept no more, and goes on with what was broken off. */
@ApplicationScoped
class DeletionWork {
    private static final System.Logger LOG = System.getLogger(DeletionWork.class.getName());

    @Resource
    private ManagedScheduledExecutorService hours;

    @Inject
    DeletionTurn turn;

    @Inject
    CurrentDistrict current;

    @Inject
    DeletionWork self;

    private volatile Future<?> task;
    private volatile boolean stopping;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        task = hours.scheduleWithFixedDelay(this::all, 1, 1, TimeUnit.HOURS);
    }

    /** The server complains of a task whose turn comes when its application has gone. */
    void end(@Observes Shutdown stop) {
        stopping = true;
        if (task != null) {
            task.cancel(false);
        }
    }

    /** Every district's turn. What fails, for one district or for all, is told, and the next hour tries again. */
    void all() {
        try {
            turn.districts().forEach(this::one);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "What is kept no more waits for the next hour", e);
        }
    }

    private void one(UUID district) {
        try {
            self.daily(district);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "District " + district + ": what is kept no more waits for the next hour",
                    e);
        }
    }

    @ActivateRequestContext
    public void daily(UUID district) {
        current.enter(district);
        turn.beginDaily();
        goOn();
    }

    /** A run that somebody has begun, to its end. */
    @ActivateRequestContext
    public void work(UUID district) {
        current.enter(district);
        try {
            goOn();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "District " + district + ": a run goes on within the hour", e);
        }
    }

    private void goOn() {
        boolean more = true;
        while (more && !stopping) {
            more = turn.step();
        }
    }
}
