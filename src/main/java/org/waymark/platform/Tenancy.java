package org.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells PostgreSQL which district the running transaction works for. Without it the policies show no row at all. */
@ApplicationScoped
public class Tenancy {
    private final Sql sql;

    @Inject
    public Tenancy(Sql sql) {
        this.sql = sql;
    }

    Tenancy() { // for the container's proxy
        this(null);
    }

    /** From here to the end of the transaction only this district's rows exist. */
    public void enter(UUID district) {
        sql.find("select set_config('app.district', ?, true)", row -> row.getString(1), district.toString());
    }
}
