package org.waymark.progress;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/**
 * The other servers of this school. They tell each other by PostgreSQL's NOTIFY in which assignments something was saved:
 * ids and nothing else. A notification takes a lock on the whole database at its commit, so it is no part of any
 * answer's statement, and there is one for many. What gets lost is found by the next look at everything.
 */
@ApplicationScoped
class Neighbours {
    private static final System.Logger LOG = System.getLogger(Neighbours.class.getName());
    private static final String CHANNEL = "waymark_saved";
    /** A payload holds less than 8,000 bytes. */
    private static final int AT_ONCE = 200;

    /** Milliseconds for what is already there: a task that waited for more would hold up a stopping server. */
    private static final int GLANCE = 1;

    /** Looks that are left out when the database is away. */
    private static final int REST = 20;

    /** Whose notifications are one's own. */
    private final String self = Ids.next().toString();

    @Resource(lookup = "jdbc/listening", shareable = false)
    private DataSource source;

    private volatile Connection kept;
    private volatile int rest;
    private final Sql sql;
    private final Dashboards dashboards;

    @Inject
    Neighbours(Sql sql, Dashboards dashboards) {
        this.sql = sql;
        this.dashboards = dashboards;
    }

    Neighbours() { // for the container's proxy
        this(null, null);
    }

    void tell(Collection<UUID> saved) {
        Iterator<UUID> ids = saved.iterator();
        while (ids.hasNext()) {
            String some = StreamSupport.stream(((Iterable<UUID>) () -> ids).spliterator(), false)
                    .limit(AT_ONCE)
                    .map(UUID::toString)
                    .collect(Collectors.joining(" "));
            sql.find("select pg_notify(?, ?)", row -> true, CHANNEL, self + " " + some);
        }
    }

    /** Hears what has come since the last time; whoever calls it calls it again and again. */
    void listen() {
        if (rest > 0) {
            rest--;
            return;
        }
        try {
            hear(connection().unwrap(PGConnection.class).getNotifications(GLANCE));
        } catch (SQLException away) {
            LOG.log(System.Logger.Level.DEBUG, "Nothing is heard of other servers: {0}", away.toString());
            hangUp();
            rest = REST;
        }
    }

    private Connection connection() throws SQLException {
        if (kept == null) {
            kept = source.getConnection();
            try (Statement statement = kept.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
        }
        return kept;
    }

    private void hear(PGNotification[] notifications) {
        Arrays.stream(notifications == null ? new PGNotification[0] : notifications)
                .map(one -> List.of(one.getParameter().split(" ")))
                .filter(words -> !words.get(0).equals(self))
                .flatMap(words -> words.stream().skip(1))
                .distinct()
                .map(UUID::fromString)
                .forEach(dashboards::refresh);
    }

    @PreDestroy
    void hangUp() {
        try (Connection old = kept) {
            kept = null;
        } catch (SQLException gone) {
            LOG.log(System.Logger.Level.DEBUG, "It had hung up: {0}", gone.toString());
        }
    }
}
