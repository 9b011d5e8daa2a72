package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.Directory;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;
import org.waymark.platform.Token;

/** One-time links, handed over by people: with one, somebody sets their own password. No mail server is needed. */
@ApplicationScoped
public class Links {
    private static final Duration LIFE = Duration.ofDays(7);

    private final Sql sql;
    private final Directory directory;

    @Inject
    public Links(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    Links() { // for the container's proxy
        this(null, null);
    }

    /** A new link for a person; one made before no longer works. */
    public Token make(UUID district, UUID user, Instant now) {
        Token token = Token.random();
        make(district, user, token.hash(), now);
        return token;
    }

    /** The same for a token that only the start knows. */
    public void make(UUID district, UUID user, byte[] tokenHash, Instant now) {
        withdraw(user);
        UUID id = Ids.next();
        sql.run(
                "insert into one_time_link (district_id, id, user_id, expires_at) values (?, ?, ?, ?)",
                district,
                id,
                user,
                now.plus(LIFE));
        directory.add(Directory.Kind.LINK, tokenHash, district, id);
    }

    /** Whose link this is, in the running transaction of its district. */
    Optional<UUID> find(UUID link, Instant now) {
        return sql.find(
                "select user_id from one_time_link where id = ? and expires_at > ?",
                row -> row.getObject(1, UUID.class),
                link,
                now);
    }

    /** @return whether there was one: of two who use a link at once, the second finds it gone */
    boolean withdraw(UUID user) {
        sql.run(
                "delete from directory where kind = 'link' and subject_id in"
                        + " (select id from one_time_link where user_id = ?)",
                user);
        return sql.run("delete from one_time_link where user_id = ?", user) > 0;
    }
}
