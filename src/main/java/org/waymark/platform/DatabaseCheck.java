package org.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the database answers: a proxy then knows where to send people, and nobody restarts in vain. */
@Readiness
@ApplicationScoped
class DatabaseCheck implements HealthCheck {
    private final Sql sql;

    @Inject
    DatabaseCheck(Sql sql) {
        this.sql = sql;
    }

    DatabaseCheck() { // for the container's proxy
        this(null);
    }

    @Override
    @Transactional
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try {
            return sql.find("select 1", row -> true).isPresent();
        } catch (DatabaseFailure away) {
            return false; // which is the very thing that is asked
        }
    }
}
