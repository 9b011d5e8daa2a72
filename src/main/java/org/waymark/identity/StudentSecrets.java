package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.Settings;
import org.waymark.platform.Sql;

/**
 * A student's picture password or PIN, kept as a keyed hash: a slow hash would not save four digits, and it would stall a
 * class at the bell. After five wrong tries in a row the teacher unlocks.
 */
@ApplicationScoped
public class StudentSecrets {
    private static final int TRIES = 5;
    private static final Duration ADMISSION = Duration.ofMinutes(5);

    private final Sql sql;
    private final Settings settings;

    @Inject
    public StudentSecrets(Sql sql, Settings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    StudentSecrets() { // for the container's proxy
        this(null, null);
    }

    /** How a try went. */
    public enum Try {
        RIGHT,
        WRONG,
        /** The fifth wrong one: from now on the door is closed. */
        JUST_LOCKED,
        LOCKED;

        /** Whether the teacher has to help now. */
        public boolean isLocked() {
            return this == JUST_LOCKED || this == LOCKED;
        }
    }

    private record Kept(byte[] hash, int failures) {}

    /** Gives a student a new secret; the old one no longer works, and wrong tries are forgotten. */
    public void issue(UUID district, UUID student, StudentSecret secret, Instant now) {
        sql.run(
                "insert into student_secret (district_id, user_id, kind, hash, issued_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (district_id, user_id) do update set kind = excluded.kind, hash = excluded.hash,"
                        + " issued_at = excluded.issued_at, failures = 0",
                district,
                student,
                secret.kind(),
                hash(student, secret),
                now);
    }

    /** Checks one try. Tries of one student wait for each other, so that many at once are still only five. */
    public Try check(UUID student, StudentSecret secret) {
        Kept kept = sql.find(
                        "select hash, failures from student_secret where user_id = ? for update",
                        row -> new Kept(row.getBytes(1), row.getInt(2)),
                        student)
                .orElse(new Kept(new byte[0], TRIES));
        if (kept.failures >= TRIES) {
            return Try.LOCKED;
        }
        boolean right = MessageDigest.isEqual(kept.hash, hash(student, secret));
        sql.run("update student_secret set failures = ? where user_id = ?", right ? 0 : kept.failures + 1, student);
        return right ? Try.RIGHT : kept.failures + 1 >= TRIES ? Try.JUST_LOCKED : Try.WRONG;
    }

    /** Lets a locked student try again. */
    public void unlock(UUID student) {
        sql.run("update student_secret set failures = 0 where user_id = ?", student);
    }

    /** The teacher knows the child: for five minutes the animal alone is enough, once (WCAG 2.2, 3.3.8). */
    public void admit(UUID district, UUID student, UUID teacher, Instant now) {
        sql.run(
                "insert into admission (district_id, user_id, given_by, expires_at) values (?, ?, ?, ?)"
                        + " on conflict (district_id, user_id) do update set given_by = excluded.given_by,"
                        + " expires_at = excluded.expires_at",
                district,
                student,
                teacher,
                now.plus(ADMISSION));
    }

    /** Uses up an admission. @return whether there was one */
    public boolean useAdmission(UUID student, Instant now) {
        return sql.run("delete from admission where user_id = ? and expires_at > ?", student, now) == 1;
    }

    private byte[] hash(UUID student, StudentSecret secret) {
        return settings.keyedHash().of("student-secret", student + "/" + secret.kind() + "/" + secret.value());
    }
}
