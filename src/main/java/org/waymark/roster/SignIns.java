package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.platform.Sql;

/**
 * The log of a class's sign-ins, for its teacher: who, when, by which way, and what did not work. Nothing of the device or
 * the network, and nothing is kept longer than thirty days. One statement each, because a whole school comes in at once.
 */
@ApplicationScoped
public class SignIns {
    /** How long a line is kept, and a badge that has ended. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String OF_CLASS = """
            select s.happened_at, s.user_id, u.name, s.way, s.outcome
            from sign_in s join app_user u on u.id = s.user_id
            where s.class_id = ? and s.happened_at > ?
            order by s.number desc""";

    private final Sql sql;

    @Inject
    SignIns(Sql sql) {
        this.sql = sql;
    }

    SignIns() { // for the container's proxy
        this(null);
    }

    /** How somebody tried to come in. */
    public enum Way {
        PICTURES,
        PIN,
        BADGE,
        ADMISSION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Way of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** What came of it. */
    public enum Outcome {
        IN,
        WRONG,
        /** Wrong for the fifth time: the teacher has to unlock. */
        LOCKED,
        /** A badge that was lost or replaced. */
        REVOKED,
        /** A badge, while the class was closed. */
        CLOSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Outcome of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** One line of the log. */
    public record SignIn(Instant at, UUID student, String name, Way way, Outcome outcome) {}

    void record(SchoolClass schoolClass, UUID student, Way way, Outcome outcome, Instant now) {
        sql.run(
                "insert into sign_in (district_id, class_id, user_id, happened_at, way, outcome)"
                        + " values (?, ?, ?, ?, ?, ?)",
                schoolClass.districtId(),
                schoolClass.id(),
                student,
                now,
                way.code(),
                outcome.code());
    }

    /** The newest first. */
    List<SignIn> of(UUID schoolClass, Instant now) {
        return sql.list(
                OF_CLASS,
                row -> new SignIn(
                        Sql.instant(row, "happened_at"),
                        row.getObject("user_id", UUID.class),
                        row.getString("name"),
                        Way.of(row.getString("way")),
                        Outcome.of(row.getString("outcome"))),
                schoolClass,
                now.minus(KEPT));
    }

    /** What is older than thirty days is gone, in the district of the running transaction. */
    public void forget(Instant now) {
        sql.run("delete from sign_in where happened_at <= ?", now.minus(KEPT));
    }
}
