package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** When students may come in: while the teacher has the class open, or at any time if the teacher allows home use. */
@ApplicationScoped
public class Opening {
    private static final Duration SCHOOL_DAY = Duration.ofHours(8);

    private final Sql sql;

    @Inject
    public Opening(Sql sql) {
        this.sql = sql;
    }

    Opening() { // for the container's proxy
        this(null);
    }

    /** Opens the class until it is closed, and for one school day at most. */
    public void open(SchoolClass schoolClass, UUID teacher, Instant now) {
        close(schoolClass, now);
        sql.run(
                "insert into class_opening (district_id, id, class_id, opened_by, opened_at, closes_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                schoolClass.districtId(),
                Ids.next(),
                schoolClass.id(),
                teacher,
                now,
                now.plus(SCHOOL_DAY));
    }

    public void close(SchoolClass schoolClass, Instant now) {
        sql.run(
                "update class_opening set closes_at = ? where class_id = ? and closes_at > ?",
                now,
                schoolClass.id(),
                now);
    }

    /** Until when the class is open, if it is. */
    public Optional<Instant> until(UUID schoolClass, Instant now) {
        return sql.find(
                "select max(closes_at) as closes_at from class_opening where class_id = ? and closes_at > ? having count(*) > 0",
                row -> Sql.instant(row, "closes_at"),
                schoolClass,
                now);
    }

    /** Lets the class's students in at any time, from anywhere. Off until the teacher turns it on. */
    public void allowHomeUse(SchoolClass schoolClass, UUID teacher, Instant now) {
        sql.run(
                "insert into home_use (district_id, class_id, allowed_by, allowed_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                schoolClass.districtId(),
                schoolClass.id(),
                teacher,
                now);
    }

    void endHomeUse(SchoolClass schoolClass) {
        sql.run("delete from home_use where class_id = ?", schoolClass.id());
    }

    boolean homeUse(UUID schoolClass) {
        return sql.find("select 1 from home_use where class_id = ?", row -> true, schoolClass)
                .isPresent();
    }

    /** Whether a student may come in now. */
    boolean lets(UUID schoolClass, Instant now) {
        return until(schoolClass, now).isPresent() || homeUse(schoolClass);
    }
}
