package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.platform.Directory;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;
import org.waymark.platform.Tenancy;
import org.waymark.platform.Token;

/**
 * Sessions are opaque tokens, hashed in the database. A student's ends after 20 idle minutes, and ten minutes after the
 * class is closed unless the teacher allows home use; a grown-up's after an hour, and after twelve hours in any case.
 */
@ApplicationScoped
public class Sessions {
    private static final Duration STUDENT_IDLE = Duration.ofMinutes(20);
    /** A grown-up's session ends when it was not used for so long. */
    public static final Duration STAFF_IDLE = Duration.ofMinutes(60);
    /** Every session ends after so long. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration GRACE = Duration.ofMinutes(10);
    private final Sql sql;
    private final Directory directory;
    private final Tenancy tenancy;
    private final Clock clock;

    @Inject
    public Sessions(Sql sql, Directory directory, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Sessions() { // for the container's proxy
        this(null, null, null, null);
    }

    private record Found(Visitor visitor, Instant begun, Instant seen) {}

    /**
     * The visitor whom a token stands for, while the session lives. Marks the session as seen, once a minute. Every
     * request asks this, so it is one statement and no transaction around it.
     */
    public Optional<Visitor> find(Token token) {
        Instant now = clock.instant();
        Optional<Found> found = sql.find(
                        "select * from find_session(?, ?)", Sessions::found, token.hash(), now.minus(GRACE))
                .filter(session -> isAlive(session, now));
        found.filter(session -> session.seen().isBefore(now.minusSeconds(60))).ifPresent(session -> seen(session, now));
        return found.map(Found::visitor);
    }

    private void seen(Found session, Instant now) {
        Visitor visitor = session.visitor();
        sql.find("select mark_seen(?, ?, ?)", row -> true, visitor.district(), visitor.session(), now);
    }

    private static boolean isAlive(Found session, Instant now) {
        Duration idle = session.visitor().role() == Role.STUDENT ? STUDENT_IDLE : STAFF_IDLE;
        return session.seen().plus(idle).isAfter(now)
                && session.begun().plus(LONGEST).isAfter(now);
    }

    private static Found found(ResultSet row) throws SQLException {
        Visitor visitor = new Visitor(
                row.getObject("id", UUID.class),
                row.getObject("district_id", UUID.class),
                row.getObject("user_id", UUID.class),
                Role.of(row.getString("role")),
                row.getString("name"),
                row.getObject("class_id", UUID.class));
        return new Found(visitor, Sql.instant(row, "begun_at"), Sql.instant(row, "seen_at"));
    }

    /** Begins a session in the running transaction of the district. */
    public Token begin(UUID district, UUID user, UUID schoolClass) {
        Token token = Token.random();
        UUID id = Ids.next();
        Instant now = clock.instant();
        forgetOld(now);
        sql.run(
                "insert into user_session (district_id, id, user_id, class_id, begun_at, seen_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                district,
                id,
                user,
                schoolClass,
                now,
                now);
        directory.add(Directory.Kind.SESSION, token.hash(), district, id);
        return token;
    }

    /** Sessions that can live no longer are not kept: they would tell when a child was here. */
    private void forgetOld(Instant now) {
        Instant longest = now.minus(LONGEST);
        sql.run(
                "delete from directory where kind = 'session' and subject_id in"
                        + " (select id from user_session where begun_at < ?)",
                longest);
        sql.run("delete from user_session where begun_at < ?", longest);
    }

    /** Ends one session. Nothing says why. */
    @Transactional
    public void end(Visitor visitor) {
        tenancy.enter(visitor.district());
        directory.remove(Directory.Kind.SESSION, visitor.session());
        sql.run("delete from user_session where id = ?", visitor.session());
    }

    /** Ends every session of a person, on every device: after a new password, or when they leave the class. */
    public void endAll(UUID user) {
        sql.run(
                "delete from directory where kind = 'session' and subject_id in"
                        + " (select id from user_session where user_id = ?)",
                user);
        sql.run("delete from user_session where user_id = ?", user);
    }

    /** The same for many at once. */
    public void endAll(Collection<UUID> people) {
        String ids = people.stream().map(UUID::toString).collect(Collectors.joining(" "));
        sql.run(
                "delete from directory where kind = 'session' and subject_id in"
                        + " (select id from user_session where user_id = any(string_to_array(?, ' ')::uuid[]))",
                ids);
        sql.run("delete from user_session where user_id = any(string_to_array(?, ' ')::uuid[])", ids);
    }
}
