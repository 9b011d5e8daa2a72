package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.Directory;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;
import org.waymark.platform.Token;

/**
 * What is in the QR code on a student's card: 128 random bits, of which only the hash is kept. A student has one badge;
 * a new one or its loss ends the old one at once. Whoever has a photo of a badge has the badge.
 */
@ApplicationScoped
public class Badges {
    private static final String FORGET = """
            with gone as (delete from student_badge where revoked_at < ? returning id)
            delete from directory where kind = 'badge' and subject_id in (select id from gone)""";

    private final Sql sql;
    private final Directory directory;

    @Inject
    Badges(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    Badges() { // for the container's proxy
        this(null, null);
    }

    /** A badge that somebody showed: whose it is, and whether it still opens anything. */
    public record Badge(UUID student, boolean revoked) {}

    /** Gives a student a new badge; the old one no longer works. */
    public Token issue(UUID district, UUID student, Instant now) {
        revoke(student, now);
        Token token = Token.shorter();
        UUID id = Ids.next();
        sql.run(
                "insert into student_badge (district_id, id, user_id, issued_at) values (?, ?, ?, ?)",
                district,
                id,
                student,
                now);
        directory.add(Directory.Kind.BADGE, token.hash(), district, id);
        return token;
    }

    /** Ends a student's badge. It stays known for a while, so that a try with it is seen in the log of sign-ins. */
    public void revoke(UUID student, Instant now) {
        sql.run("update student_badge set revoked_at = ? where user_id = ? and revoked_at is null", now, student);
    }

    /** Where a token leads, before anything of its district can be seen. */
    public Optional<Directory.Entry> entry(Token token) {
        return directory.find(Directory.Kind.BADGE, token.hash());
    }

    /** The badge of an entry, in the running transaction of its district. */
    public Optional<Badge> find(UUID id) {
        return sql.find(
                "select user_id, revoked_at is not null from student_badge where id = ?",
                row -> new Badge(row.getObject(1, UUID.class), row.getBoolean(2)),
                id);
    }

    /** Badges that ended before this moment are not kept. */
    public void forget(Instant before) {
        sql.run(FORGET, before);
    }
}
