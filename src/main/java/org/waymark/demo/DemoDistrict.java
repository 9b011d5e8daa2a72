package org.waymark.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Visitor;
import org.waymark.platform.Directory;

/** Which district is the demo's. Only an empty database is filled, so the start knows it once and for all. */
@ApplicationScoped
class DemoDistrict {
    private static final int AFTER_THE_SEED = Interceptor.Priority.APPLICATION + 1000;

    @Inject
    Directory directory;

    private UUID id;

    void find(@Observes @Priority(AFTER_THE_SEED) @Initialized(ApplicationScoped.class) Object start) {
        id = directory.demo().orElse(null);
    }

    /** Whether a visitor looks at the demo: one of its people, or anybody who has not signed in to another district. */
    boolean isSeenBy(Optional<Visitor> visitor) {
        return id != null && visitor.map(Visitor::district).map(id::equals).orElse(true);
    }
}
