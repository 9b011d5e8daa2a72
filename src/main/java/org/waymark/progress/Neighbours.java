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

    private static final int PATIENCE = 1000;

    /** Whose notifications are one's own. */
    private final String self = Ids.next().toString();

    @Resource(lookup = "jdbc/listening", shareable = false)
    private DataSource source;

    private volatile boolean stopped;
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

    /** Listens until the connection breaks or the school stops; whoever calls it calls it again. */
    void listen() {
        if (stopped) {
            return;
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            PGConnection listening = connection.unwrap(PGConnection.class);
            while (!stopped) {
                hear(listening.getNotifications(PATIENCE));
            }
        } catch (SQLException away) {
            LOG.log(System.Logger.Level.DEBUG, "Nothing is heard of other servers: {0}", away.toString());
        }
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
    void stop() {
        stopped = true;
    }
}
