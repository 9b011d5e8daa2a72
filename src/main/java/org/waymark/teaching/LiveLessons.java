package org.waymark.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** The lessons that are being taught. Where a class is stands in a row, so that a restart or another desk finds it. */
@ApplicationScoped
class LiveLessons {
    /** A lesson that nobody ended is over by then. */
    static final Duration LONGEST = Duration.ofHours(3);

    private static final String LIVE = """
            select id, assignment_id, version, recall_version, step, shown, turn, paced, started_at, block_at
            from live_lesson where ended_at is null and started_at > ?""";

    private static final String UNASSIGNED = " and class_id = ? and lesson_id = ? and assignment_id is null";

    private static final String BEGIN = """
            insert into live_lesson (district_id, id, class_id, assignment_id, lesson_id, version, recall_version,
                                     started_by, started_at, block_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String TURN = """
            update live_lesson set step = ?, shown = ?, turn = turn + 1, block_at = case when ? then ? else block_at end
            where id = ?""";

    private final Sql sql;

    @Inject
    LiveLessons(Sql sql) {
        this.sql = sql;
    }

    LiveLessons() { // for the container's proxy
        this(null);
    }

    Optional<LiveLesson> ofAssignment(UUID assignment, Instant now) {
        return sql.find(LIVE + " and assignment_id = ?", LiveLesson::of, now.minus(LONGEST), assignment);
    }

    Optional<LiveLesson> ofClass(UUID schoolClass, String lesson, Instant now) {
        return sql.find(LIVE + UNASSIGNED, LiveLesson::of, now.minus(LONGEST), schoolClass, lesson);
    }

    /** What the class is being taught now; the newest, should two teachers have begun one. */
    Optional<Begun> newest(UUID schoolClass, Instant now) {
        return sql.find(
                "select assignment_id, lesson_id from live_lesson where ended_at is null and started_at > ?"
                        + " and class_id = ? order by started_at desc limit 1",
                row -> new Begun(row.getObject(1, UUID.class), row.getString(2)),
                now.minus(LONGEST),
                schoolClass);
    }

    /** A lesson that was begun; without an assignment when it was not assigned. */
    record Begun(UUID assignment, String lesson) {}

    /** Begins the lesson. @return false when somebody else has begun it in the same moment: theirs it is */
    boolean begin(TaughtLesson taught, UUID by, Instant now) {
        endOverdue(taught.schoolClass().id(), now);
        int begun = sql.run(
                BEGIN,
                taught.schoolClass().districtId(),
                Ids.next(),
                taught.schoolClass().id(),
                taught.assignment(),
                taught.lesson().id(),
                taught.lesson().version(),
                taught.earlier() == null ? null : taught.earlier().version(),
                by,
                now,
                now);
        return begun == 1;
    }

    private void endOverdue(UUID schoolClass, Instant now) {
        sql.list(
                        "select id, started_at from live_lesson where ended_at is null and class_id = ?"
                                + " and started_at <= ?",
                        row -> new Overdue(row.getObject(1, UUID.class), Sql.instant(row, "started_at")),
                        schoolClass,
                        now.minus(LONGEST))
                .forEach(one -> end(one.id(), one.startedAt().plus(LONGEST)));
    }

    private record Overdue(UUID id, Instant startedAt) {}

    /** Goes to a step, and brings something of it to light. */
    void turn(UUID id, int step, int shown, boolean anotherBlock, Instant now) {
        sql.run(TURN, step, shown, anotherBlock, now, id);
    }

    /** Something changed that windows should show. */
    void stir(UUID id) {
        sql.run("update live_lesson set turn = turn + 1 where id = ?", id);
    }

    void pace(UUID id, boolean paced) {
        sql.run("update live_lesson set paced = ?, turn = turn + 1 where id = ?", paced, id);
    }

    /** Ends it. What its checks did not show is nobody's any more. */
    void end(UUID id, Instant at) {
        sql.run("update live_lesson set ended_at = ?, paced = false where id = ? and ended_at is null", at, id);
        sql.run(
                "delete from class_check_given where check_id in (select id from class_check where live_lesson_id = ?)",
                id);
        sql.run(
                "delete from class_check_count where check_id in"
                        + " (select id from class_check where live_lesson_id = ? and shown_at is null)",
                id);
    }
}
