package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.identity.Sessions;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Sql;

/** Makes what a district's files ask for, in one transaction. */
@ApplicationScoped
@Transactional
@InDistrict
public class RosterChange {
    /** Nobody else changes who is in these classes until it is done. */
    private static final String LOCK = """
            select count(*) from (select 1 from school_class where id in
                (select class_id from staged_class where import_id = ? and not is_new) order by id for update) x""";

    private static final String CHANGE = """
            insert into roster_import_change (district_id, import_id, id, kind, class_id, user_id, after)
            """;

    private static final List<String> SCHOOLS = List.of(CHANGE + """
            select district_id, import_id, gen_random_uuid(), 'school', null, school_id, null
            from staged_org where import_id = ? and is_new""", """
            insert into org (district_id, id, parent_id, type, name, sourced_id)
            select district_id, school_id, district_id, 'school', name, sourced_id
            from staged_org where import_id = ? and is_new""", """
            update org o set sourced_id = s.sourced_id from staged_org s
            where s.import_id = ? and not s.is_new and o.id = s.school_id and o.sourced_id is null""");

    private static final List<String> NUMBERS = List.of("""
            update school_class c set sourced_id = s.sourced_id from staged_class s
            where s.import_id = ? and not s.is_new and c.id = s.class_id and c.sourced_id is null""", CHANGE + """
            select s.district_id, s.import_id, gen_random_uuid(), 'numbered', null, s.user_id, s.sourced_id
            from staged_user s join app_user u on u.id = s.user_id
            where s.import_id = ? and s.role = 'student' and not s.is_new and u.sourced_id is null""", """
            update app_user u set sourced_id = s.sourced_id from staged_user s
            where s.import_id = ? and s.role = 'student' and not s.is_new and u.id = s.user_id and u.sourced_id is null""");

    private static final String STUDENTS = """
            insert into app_user (district_id, id, role, name, sourced_id)
            select district_id, user_id, 'student', name, sourced_id from staged_user s
            where import_id = ? and is_new
              and exists (select from staged_change c where c.import_id = s.import_id and c.user_id = s.user_id
                          and c.kind = 'joined')""";

    private static final String LEAVE = """
            update enrollment n set ended_at = ? from staged_change c
            where c.import_id = ? and c.kind = 'left' and n.class_id = c.class_id and n.user_id = c.user_id
              and n.ended_at is null""";

    private static final String TEACH = """
            insert into enrollment (district_id, id, class_id, user_id, role, begins_at)
            select district_id, gen_random_uuid(), class_id, user_id, 'teacher', ?
            from staged_change where import_id = ? and kind = 'taught'""";

    private static final String RECORD = CHANGE + """
            select c.district_id, c.import_id, gen_random_uuid(), c.kind, c.class_id, c.user_id, null
            from staged_change c where c.import_id = ?""";

    private static final String OVERFULL = """
            select count(*) from (select n.class_id from enrollment n
                where n.role = 'student' and n.ended_at is null
                  and n.class_id in (select class_id from staged_change where import_id = ? and kind = 'joined')
                group by n.class_id, n.district_id
                having count(*) + (select count(*) from staged_change c where c.import_id = ? and c.kind = 'joined'
                                   and c.class_id = n.class_id) > ?) x""";

    private final Sql sql;
    private final RosterMatching matching;
    private final Seating seating;
    private final ClassCodes codes;
    private final Sessions sessions;
    private final Rosters rosters;

    @Inject
    public RosterChange(
            Sql sql, RosterMatching matching, Seating seating, ClassCodes codes, Sessions sessions, Rosters rosters) {
        this.rosters = rosters;
        this.sql = sql;
        this.matching = matching;
        this.seating = seating;
        this.codes = codes;
        this.sessions = sessions;
    }

    RosterChange() { // for the container's proxy
        this(null, null, null, null, null, null);
    }

    /** All of it or nothing. @return false when the roster is not the one that was compared: nothing is changed */
    public boolean apply(UUID id, String fingerprint, boolean leave, Instant now) {
        sql.find(RosterMatching.NO_LOOPS, row -> true);
        sql.find(LOCK, row -> true, id);
        if (!matching.fingerprint().equals(fingerprint)) {
            return false;
        }
        if (!leave) {
            sql.run("delete from staged_change where import_id = ? and kind = 'left'", id);
        }
        sql.run(LEAVE, now, id);
        if (number(OVERFULL, id, id, Animal.ALL.size()) > 0) {
            throw new Overfull();
        }
        make(id, now);
        rosters.applied(id, now);
        return true;
    }

    /** Everything is taken back with the transaction. */
    static final class Overfull extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void make(UUID id, Instant now) {
        SCHOOLS.forEach(statement -> sql.run(statement, id));
        codes.make(id);
        NUMBERS.forEach(statement -> sql.run(statement, id));
        sql.run(STUDENTS, id);
        seating.seat(id, now);
        sql.run(TEACH, now, id);
        sql.run(RECORD, id);
        sessions.endAll(sql.list(
                "select distinct user_id from staged_change where import_id = ? and kind = 'left'",
                row -> row.getObject(1, UUID.class),
                id));
    }

    private int number(String statement, Object... values) {
        return sql.find(statement, row -> row.getInt(1), values).orElse(0);
    }
}
