package org.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Refuses to start when the pool's role could look past row-level security: then every other safeguard proves nothing. */
@ApplicationScoped
class RoleGuard {
    private static final String CAN_BYPASS = """
            select exists (select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls))
                or exists (select from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                           and pg_has_role(current_user, relowner, 'member'))
                or exists (select from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'district_id'
                           where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                           and c.relname <> 'directory' and not (c.relrowsecurity and c.relforcerowsecurity))""";

    private final Sql sql;

    @Inject
    RoleGuard(Sql sql) {
        this.sql = sql;
    }

    RoleGuard() { // for the container's proxy
        this(null);
    }

    @Transactional
    public void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (sql.find(CAN_BYPASS, row -> row.getBoolean(1)).orElse(true)) {
            throw new IllegalStateException("The database role of the pool could bypass row-level security,"
                    + " or a table with a district is not protected. Use the role that the start creates.");
        }
    }
}
