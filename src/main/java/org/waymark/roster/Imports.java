package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** Lists that were imported into classes, and what each has changed. */
@ApplicationScoped
public class Imports {
    /** So long an import can be taken back, and so long its changes are kept. */
    static final Duration UNDO = Duration.ofDays(30);

    private static final String OF_CLASS = """
            select i.id, i.applied_at, i.undone_at, c.kind, count(c.id) as n, count(c.kept) as kept
            from roster_import i left join roster_import_change c on c.import_id = i.id
            where i.class_id = ? and i.applied_at > ?
            group by i.id, i.applied_at, i.undone_at, c.kind order by i.applied_at desc, i.id, c.kind""";

    private static final String CHANGES = """
            select c.id, c.kind, c.user_id, u.name, coalesce(u.sourced_id, '') as number, c.before, c.after
            from roster_import_change c join app_user u on u.id = c.user_id where c.import_id = ? order by c.kind, lower(u.name)""";

    private final Sql sql;
    private final CurrentDistrict district;

    @Inject
    Imports(Sql sql, CurrentDistrict district) {
        this.sql = sql;
        this.district = district;
    }

    Imports() { // for the container's proxy
        this(null, null);
    }

    /** One kind of change and how often an import made it; kept is how many of them could not be taken back. */
    public record Count(String kind, int number, int kept) {}

    /** An import as its list shows it. */
    public record Made(UUID id, Instant applied, Instant undone, List<Count> counts) {
        public boolean isUndone() {
            return undone != null;
        }
    }

    /** @param name the student's today */
    record Change(UUID id, String kind, UUID student, String name, String number, String before, String after) {}

    /** Somebody whom an undone import has not let go, and why. */
    public record Kept(String name, String why) {}

    private record Line(UUID id, Instant applied, Instant undone, Count count) {}

    void begin(UUID id, UUID schoolClass, UUID teacher, Instant now) {
        sql.run(
                "insert into roster_import (district_id, id, class_id, made_by, made_at, state, seen_at, applied_at)"
                        + " values (?, ?, ?, ?, ?, 'done', ?, ?)",
                district.id(),
                id,
                schoolClass,
                teacher,
                now,
                now,
                now);
    }

    void add(UUID id, String kind, UUID schoolClass, UUID student, String before, String after) {
        sql.run(
                "insert into roster_import_change (district_id, import_id, id, kind, class_id, user_id, before, after)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                district.id(),
                id,
                Ids.next(),
                kind,
                schoolClass,
                student,
                before,
                after);
    }

    /** A class's imports that can be taken back, or were, the newest first. */
    List<Made> of(UUID schoolClass, Instant now) {
        List<Line> lines = sql.list(
                OF_CLASS,
                row -> new Line(
                        row.getObject("id", UUID.class),
                        Sql.instant(row, "applied_at"),
                        Sql.instant(row, "undone_at"),
                        new Count(row.getString("kind"), row.getInt("n"), row.getInt("kept"))),
                schoolClass,
                now.minus(UNDO));
        return lines.stream()
                .map(line -> new Made(line.id(), line.applied(), line.undone(), counts(lines, line.id())))
                .distinct()
                .toList();
    }

    private static List<Count> counts(List<Line> lines, UUID id) {
        return lines.stream()
                .filter(line -> line.id().equals(id) && line.count().number() > 0)
                .map(Line::count)
                .toList();
    }

    /** When an import of this class was applied, if it can still be taken back. Nobody else takes it back meanwhile. */
    Optional<Instant> standing(UUID schoolClass, UUID id, Instant now) {
        return sql.find(
                "select applied_at from roster_import"
                        + " where id = ? and class_id = ? and undone_at is null and applied_at > ? for update",
                row -> Sql.instant(row, "applied_at"),
                id,
                schoolClass,
                now.minus(UNDO));
    }

    boolean exists(UUID schoolClass, UUID id) {
        return sql.find("select 1 from roster_import where id = ? and class_id = ?", row -> true, id, schoolClass)
                .isPresent();
    }

    List<Change> changes(UUID id) {
        return sql.list(
                CHANGES,
                row -> new Change(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("user_id", UUID.class),
                        row.getString("name"),
                        row.getString("number"),
                        row.getString("before"),
                        row.getString("after")),
                id);
    }

    List<Kept> kept(UUID schoolClass) {
        return sql.list(
                "select u.name, c.kept from roster_import_change c join app_user u on u.id = c.user_id"
                        + " where c.class_id = ? and c.kept is not null order by lower(u.name)",
                row -> new Kept(row.getString(1), row.getString(2)),
                schoolClass);
    }

    void keep(UUID change, String why) {
        sql.run("update roster_import_change set kept = ? where id = ?", why, change);
    }

    void undone(UUID id, UUID by, Instant now) {
        sql.run("update roster_import set state = 'undone', undone_at = ?, undone_by = ? where id = ?", now, by, id);
    }

    /** Changes hold what somebody was called before: they are gone when they can no longer be taken back. */
    void forgetOld(Instant now) {
        sql.run(
                "delete from roster_import_change where import_id in"
                        + " (select id from roster_import where applied_at <= ?)",
                now.minus(UNDO));
    }
}
