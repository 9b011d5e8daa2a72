package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.platform.Sql;

/** Of how few children no number is said above the class: what the district has decided for its releases. */
@ApplicationScoped
class Minimum {
    private static final int USUAL = 10;

    private final Sql sql;

    @Inject
    Minimum(Sql sql) {
        this.sql = sql;
    }

    Minimum() { // for the container's proxy
        this(null);
    }

    int now() {
        return sql.find("select minimum from release_rule order by number desc limit 1", row -> row.getInt(1))
                .orElse(USUAL);
    }
}
