package org.waymark.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Sql;

/** Work for one district at a time, as a request or a job does it: the district first, then the transaction. */
@ApplicationScoped
public class Ledger {
    @Inject
    CurrentDistrict current;

    @Inject
    Page page;

    /** Writes a line for the district, reads everything in sight, and perhaps takes it all back. */
    @ActivateRequestContext
    public List<UUID> writeAndLook(UUID district, boolean takeBack) {
        current.enter(district);
        try {
            return page.writeAndLook(district, takeBack);
        } catch (TakenBack taken) {
            return taken.seen;
        }
    }

    /** Works for one district and writes into another. */
    @ActivateRequestContext
    public void writeInto(UUID district, UUID other) {
        current.enter(district);
        page.writeAndLook(other, false);
    }

    /** What is in sight when nobody said for which district. */
    @ActivateRequestContext
    public List<UUID> lookWithoutADistrict() {
        return page.look();
    }

    /** The districts of all rows in sight, by plain SQL and by JPA. */
    @ApplicationScoped
    public static class Page {
        @Inject
        Sql sql;

        @PersistenceContext(unitName = "waymark")
        EntityManager entities;

        @Transactional
        @InDistrict
        public List<UUID> writeAndLook(UUID district, boolean takeBack) {
            UUID line = UUID.randomUUID();
            sql.run(
                    "insert into audit_event (district_id, id, happened_at, actor_id, action)"
                            + " values (?, ?, now(), ?, 'test.write')",
                    district,
                    line,
                    line);
            List<UUID> seen = look();
            if (takeBack) {
                throw new TakenBack(seen);
            }
            return seen;
        }

        @Transactional
        @InDistrict
        public List<UUID> look() {
            List<UUID> seen =
                    sql.list("select distinct district_id from audit_event", row -> row.getObject(1, UUID.class));
            seen.addAll(entities.createQuery("select distinct u.districtId from User u", UUID.class)
                    .getResultList());
            return seen;
        }
    }

    /** Rolls the transaction back. */
    private static final class TakenBack extends RuntimeException {
        private final transient List<UUID> seen;

        private TakenBack(List<UUID> seen) {
            this.seen = seen;
        }
    }
}
