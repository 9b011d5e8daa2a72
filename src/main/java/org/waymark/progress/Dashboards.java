package org.waymark.progress;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.waymark.assignment.Assignment;
import org.waymark.identity.Sessions;
import org.waymark.platform.Sql;
import org.waymark.quiz.TestPart;

/** Every dashboard that is open on this server. */
@ApplicationScoped
class Dashboards {
    private static final System.Logger LOG = System.getLogger(Dashboards.class.getName());

    private final Map<UUID, Watched> watched = new ConcurrentHashMap<>();
    private final Boards boards;
    private final Sql sql;
    private final Clock clock;

    @Inject
    Dashboards(Boards boards, Sql sql, Clock clock) {
        this.boards = boards;
        this.sql = sql;
        this.clock = clock;
    }

    Dashboards() { // for the container's proxy
        this(null, null, null);
    }

    /** From now on, and at once the whole state. */
    void open(TestPart quiz, Watcher watcher) {
        watcher.greet();
        watched.compute(quiz.assignment().id(), (id, there) -> {
            Watched with = there == null ? new Watched(quiz) : there;
            with.add(watcher);
            return with;
        });
        refresh(quiz.assignment().id());
    }

    /** Tells what has changed. What fails is tried again with the next beat. */
    void refresh(UUID assignment) {
        Watched one = watched.get(assignment);
        if (one == null) {
            return;
        }
        try {
            one.refresh(
                    () -> boards.of(one.quiz()), sessions -> allowed(one.quiz().assignment(), sessions));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Open dashboards wait for the next look", e);
        }
    }

    private Collection<UUID> allowed(Assignment assignment, List<UUID> sessions) {
        Instant now = clock.instant();
        return sql.list(
                "select * from find_watchers(?, ?, string_to_array(?, ' ')::uuid[], ?, ?)",
                row -> row.getObject(1, UUID.class),
                assignment.districtId(),
                assignment.classId(),
                sessions.stream().map(UUID::toString).collect(Collectors.joining(" ")),
                now.minus(Sessions.LONGEST),
                now.minus(Sessions.STAFF_IDLE));
    }

    /** Looks at everything, because time passes and a message can be lost, and feels every connection. */
    void beat() {
        for (UUID assignment : watched.keySet()) {
            refresh(assignment);
            watched.computeIfPresent(assignment, (id, one) -> {
                one.beat();
                return one.isEmpty() ? null : one;
            });
        }
    }

    /** How many assignments are looked at. */
    int size() {
        return watched.size();
    }

    @PreDestroy
    void close() {
        watched.values().forEach(Watched::close);
    }
}
