package org.waymark.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.Sql;

/** Staff passwords as Argon2id (19 MiB, 2 passes, 1 lane: OWASP Password Storage Cheat Sheet). */
@ApplicationScoped
public class Passwords {
    /** The shortest password that is taken, in characters (NIST SP 800-63B asks for 8 at least). */
    static final int SHORTEST = 10;

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    /** Checked when there is no such person, so that the answer takes as long as for one who is there. */
    private static final String NOBODY = Password.hash("nobody has this password")
            .addRandomSalt(16)
            .with(ARGON2)
            .getResult();

    private final Sql sql;

    @Inject
    public Passwords(Sql sql) {
        this.sql = sql;
    }

    Passwords() { // for the container's proxy
        this(null);
    }

    public void set(UUID district, UUID user, String password, Instant now) {
        String hash = Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
        sql.run(
                "insert into staff_password (district_id, user_id, hash, set_at) values (?, ?, ?, ?)"
                        + " on conflict (district_id, user_id) do update set hash = excluded.hash, set_at = excluded.set_at",
                district,
                user,
                hash,
                now);
    }

    /** Whether this is the person's password; never for one who has none. */
    boolean matches(UUID user, String password) {
        String hash = sql.find("select hash from staff_password where user_id = ?", row -> row.getString(1), user)
                .orElse(NOBODY);
        return Password.check(password, hash).with(ARGON2) && !hash.equals(NOBODY);
    }

    /** Takes as long as a check of a real password, and is never right. */
    void pretend(String password) {
        Password.check(password, NOBODY).with(ARGON2);
    }
}
