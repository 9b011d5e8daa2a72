package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Ids;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Sql;
import org.waymark.roster.file.Finding;

/**
 * The district's imports and how far each is. What is being done to one is told in short transactions of its own, so that
 * its page can show it; work that has said nothing for a while has been interrupted.
 */
@ApplicationScoped
@Transactional
@InDistrict
public class Rosters {
    private static final List<String> STAGED =
            List.of("staged_org", "staged_class", "staged_user", "staged_enrollment", "staged_change");
    private static final String ALL =
            "select * from roster_import where class_id is null and (applied_at is null or applied_at > ?)"
                    + " order by made_at desc, id";

    private final Sql sql;
    private final CurrentDistrict district;
    private final AuditTrail trail;

    @Inject
    public Rosters(Sql sql, CurrentDistrict district, AuditTrail trail) {
        this.trail = trail;
        this.sql = sql;
        this.district = district;
    }

    Rosters() { // for the container's proxy
        this(null, null, null);
    }

    public List<Roster> all(Instant now) {
        return sql.list(ALL, Roster::of, now.minus(Imports.UNDO));
    }

    public Optional<Roster> find(UUID id) {
        return sql.find("select * from roster_import where id = ? and class_id is null", Roster::of, id);
    }

    /** A new import takes the place of those that changed nothing. @return empty while another is being worked on */
    public Optional<UUID> begin(UUID officer, Instant now) {
        sql.find("select 1 from org where id = ? for update", row -> true, district.id());
        List<Roster> all = all(now);
        if (all.stream().anyMatch(roster -> roster.works(now))) {
            return Optional.empty();
        }
        all.stream().filter(roster -> roster.applied() == null).forEach(roster -> remove(roster.id()));
        forgetOld(now);
        UUID id = Ids.next();
        sql.run(
                "insert into roster_import (district_id, id, made_by, made_at, state, seen_at)"
                        + " values (?, ?, ?, ?, 'reading', ?)",
                district.id(),
                id,
                officer,
                now,
                now);
        trail.record(now, officer, "roster.upload", id);
        return Optional.of(id);
    }

    /** Goes on to work, if it is where it can. @return false when somebody else was faster */
    public boolean enter(UUID id, UUID officer, Roster.State from, Roster.State to, Instant now) {
        boolean entered = sql.run(
                        "update roster_import set state = ?, step = null, seen_at = ? where id = ? and class_id is null"
                                + " and (state = ? or state = ? and seen_at <= ?)",
                        to.code(),
                        now,
                        id,
                        from.code(),
                        to.code(),
                        now.minus(Roster.SILENCE))
                == 1;
        if (entered) {
            trail.record(now, officer, "roster." + to.code(), id);
        }
        return entered;
    }

    /** How far the work is. */
    public void tell(UUID id, String step, int lines, Instant now) {
        sql.run("update roster_import set step = ?, lines = ?, seen_at = ? where id = ?", step, lines, now, id);
    }

    public void end(UUID id, Roster.State state) {
        sql.run("update roster_import set state = ?, step = null where id = ?", state.code(), id);
    }

    public void leftOut(UUID id, String column) {
        sql.run("update roster_import set left_out = left_out || ? where id = ?", column, id);
    }

    /** In the transaction that has made the changes. */
    public void applied(UUID id, Instant now) {
        sql.run("update roster_import set state = 'done', step = null, applied_at = ? where id = ?", now, id);
        clear(id);
    }

    /** In the transaction that has taken them back. */
    public void undone(UUID id, UUID officer, Instant now) {
        sql.run(
                "update roster_import set state = 'undone', step = null, undone_at = ?, undone_by = ? where id = ?",
                now,
                officer,
                id);
        clear(id);
    }

    /** Back to where it was before the work, with a word about why. */
    public void back(UUID id, Roster.State state, String why) {
        sql.run("update roster_import set state = ?, step = ? where id = ?", state.code(), why, id);
    }

    public void ready(UUID id, String fingerprint, boolean changed) {
        sql.run(
                "update roster_import set state = 'ready', step = null, fingerprint = ?, changed = ? where id = ?",
                fingerprint,
                changed,
                id);
    }

    public void add(UUID id, int number, Finding finding) {
        sql.run(
                "insert into roster_import_finding (district_id, import_id, number, file, line, message, about)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                district.id(),
                id,
                number,
                finding.file(),
                finding.line(),
                finding.message(),
                finding.about());
    }

    public List<Finding> findings(UUID id) {
        return sql.list(
                "select * from roster_import_finding where import_id = ? order by number",
                row -> new Finding(
                        row.getString("file"), row.getLong("line"), row.getString("message"), row.getString("about")),
                id);
    }

    /** Nothing is left of it. Only what has changed nothing is removed. */
    public void remove(UUID id) {
        clear(id);
        sql.run("delete from roster_import_finding where import_id = ?", id);
        sql.run("delete from roster_import where id = ? and applied_at is null", id);
    }

    /** What the files said is needed no longer. */
    public void clear(UUID id) {
        STAGED.forEach(table -> sql.run("delete from " + table + " where import_id = ?", id));
    }

    private void forgetOld(Instant now) {
        sql.run(
                "delete from roster_import_change where import_id in"
                        + " (select id from roster_import where applied_at <= ?)",
                now.minus(Imports.UNDO));
    }
}
