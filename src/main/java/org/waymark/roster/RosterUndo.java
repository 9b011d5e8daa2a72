package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.identity.Sessions;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Sql;

/** Takes a district's import back: the rules of {@link Undoing}, for all at once. New schools and classes stay, empty. */
@ApplicationScoped
@Transactional
@InDistrict
public class RosterUndo {
    private static final String LOCK = """
            select count(*) from (select 1 from school_class where id in
                (select class_id from roster_import_change where import_id = ?) order by id for update) x""";

    private static final String WORKED = """
            update roster_import_change set kept = 'worked'
            where import_id = ? and kind = 'joined' and user_id = any(string_to_array(?, ' ')::uuid[])""";

    private static final String GONE = """
            update roster_import_change c set kept = 'moved'
            where c.import_id = ? and c.kind = 'joined' and c.kept is null
              and not exists (select from enrollment n where n.class_id = c.class_id and n.user_id = c.user_id
                              and n.ended_at is null)""";

    private static final String END = """
            update enrollment n set ended_at = ? from roster_import_change c
            where c.import_id = ? and c.kind in ('joined', 'taught') and c.kept is null
              and n.class_id = c.class_id and n.user_id = c.user_id and n.ended_at is null""";

    private static final String ELSEWHERE = """
            update roster_import_change c set kept = 'moved'
            where c.import_id = ? and c.kind = 'left'
              and exists (select from enrollment n where n.user_id = c.user_id and n.class_id <> c.class_id
                          and n.ended_at is null and n.begins_at >= ?)""";

    private static final String RETURN = """
            insert into staged_change (district_id, import_id, kind, class_id, user_id)
            select c.district_id, c.import_id, 'joined', c.class_id, c.user_id from roster_import_change c
            where c.import_id = ? and c.kind = 'left' and c.kept is null
              and not exists (select from enrollment n where n.class_id = c.class_id and n.user_id = c.user_id
                              and n.ended_at is null)""";

    private static final String NO_ROOM = """
            delete from staged_change s using (
                select c.class_id, c.user_id, row_number() over (partition by c.class_id order by c.user_id)
                       + (select count(*) from enrollment n where n.class_id = c.class_id and n.role = 'student'
                          and n.ended_at is null) as n
                from staged_change c where c.import_id = ? and c.kind = 'joined') x
            where s.import_id = ? and s.kind = 'joined' and s.class_id = x.class_id and s.user_id = x.user_id and x.n > ?""";

    private static final String FULL = """
            update roster_import_change c set kept = 'full'
            where c.import_id = ? and c.kind = 'left' and c.kept is null
              and not exists (select from enrollment n where n.class_id = c.class_id and n.user_id = c.user_id
                              and n.ended_at is null)""";

    private static final String RENUMBERED = """
            update roster_import_change c set kept = 'changed'
            where c.import_id = ? and c.kind = 'numbered'
              and not exists (select from app_user u where u.id = c.user_id and u.sourced_id = c.after)""";

    private static final String UNNUMBER = """
            update app_user u set sourced_id = null from roster_import_change c
            where c.import_id = ? and c.kind = 'numbered' and c.kept is null and u.id = c.user_id and u.sourced_id = c.after""";

    private final Sql sql;
    private final Work work;
    private final Seating seating;
    private final Sessions sessions;
    private final Rosters rosters;

    @Inject
    public RosterUndo(Sql sql, Work work, Seating seating, Sessions sessions, Rosters rosters) {
        this.sql = sql;
        this.work = work;
        this.seating = seating;
        this.sessions = sessions;
        this.rosters = rosters;
    }

    RosterUndo() { // for the container's proxy
        this(null, null, null, null, null);
    }

    public void undo(UUID id, Instant applied, UUID officer, Instant now) {
        sql.find(RosterMatching.NO_LOOPS, row -> true);
        sql.find(LOCK, row -> true, id);
        sql.run("delete from staged_change where import_id = ?", id);
        letGo(id, applied, now);
        bringBack(id, applied, now);
        sql.run(RENUMBERED, id);
        sql.run(UNNUMBER, id);
        rosters.undone(id, officer, now);
    }

    private void letGo(UUID id, Instant applied, Instant now) {
        String worked =
                work.since(applied, joined(id, "")).stream().map(UUID::toString).collect(Collectors.joining(" "));
        sql.run(WORKED, id, worked);
        sql.run(GONE, id);
        sql.run(END, now, id);
        sessions.endAll(joined(id, " and kept is null"));
    }

    private List<UUID> joined(UUID id, String which) {
        return sql.list(
                "select distinct user_id from roster_import_change where import_id = ? and kind = 'joined'" + which,
                row -> row.getObject(1, UUID.class),
                id);
    }

    private void bringBack(UUID id, Instant applied, Instant now) {
        sql.run(ELSEWHERE, id, applied);
        sql.run(RETURN, id);
        sql.run(NO_ROOM, id, id, Animal.ALL.size());
        seating.seat(id, now);
        sql.run(FULL, id);
    }
}
