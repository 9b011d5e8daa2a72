package org.waymark.progress;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.waymark.quiz.Activity;

/** Once a second: what was saved here goes to the dashboards that are open here, and its name to the other servers. */
@ApplicationScoped
class Pulse {
    private static final System.Logger LOG = System.getLogger(Pulse.class.getName());
    private static final int BEAT = 20;
    private static final int GLANCES = 250;

    @Resource
    private ManagedScheduledExecutorService seconds;

    @Inject
    Activity activity;

    @Inject
    Dashboards dashboards;

    @Inject
    Neighbours neighbours;

    private volatile List<Future<?>> tasks = List.of();

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        tasks = List.of(
                seconds.scheduleAtFixedRate(() -> guarded(this::turn), 1, 1, TimeUnit.SECONDS),
                seconds.scheduleAtFixedRate(() -> guarded(dashboards::beat), BEAT, BEAT, TimeUnit.SECONDS),
                seconds.scheduleWithFixedDelay(
                        () -> guarded(neighbours::listen), GLANCES, GLANCES, TimeUnit.MILLISECONDS));
    }

    /** The server complains of a task whose turn comes when its application has gone. */
    void end(@Observes Shutdown stop) {
        tasks.forEach(task -> task.cancel(false));
    }

    private void turn() {
        Set<UUID> saved = activity.fetch();
        if (!saved.isEmpty()) {
            saved.forEach(dashboards::refresh);
            neighbours.tell(saved);
        }
    }

    /** An executor that sees a task fail never calls it again. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Dashboards wait for the next turn", e);
        }
    }
}
