package org.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Tells PostgreSQL which district the running transaction works for. Without it the policies show no row at all. */
@ApplicationScoped
public class Tenancy {
    private static final String ENTER = "select set_config('app.district', ?, true), set_config('app.now', ?, true)";

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Tenancy(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Tenancy() { // for the container's proxy
        this(null, null);
    }

    /** From here to the end of the transaction only this district's rows exist, and it is now by the school's clock. */
    public void enter(UUID district) {
        sql.find(
                ENTER,
                row -> row.getString(1),
                district.toString(),
                clock.instant().toString());
    }
}
