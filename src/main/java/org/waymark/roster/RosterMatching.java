package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Sql;
import org.waymark.roster.file.Finding;

/**
 * Finds for each line of a district's files what it means here, and what it would change. All of it is done by the
 * database, in a few statements whose number does not grow with the district.
 */
@ApplicationScoped
@Transactional
@InDistrict
public class RosterMatching {
    /**
     * The rows were written a moment ago and the database has no statistics of them yet; with every estimate being one row
     * it would compare each with each. Ends with the transaction.
     */
    static final String NO_LOOPS = "select set_config('enable_nestloop', 'off', true)";

    private static final List<String> SCHOOLS = List.of(
            """
            update staged_org s set school_id = o.id from org o
            where s.import_id = ? and o.type = 'school' and o.sourced_id = s.sourced_id""",
            """
            update staged_org s set school_id = o.id
            from (select lower(name) as name, (array_agg(id))[1] as id from org
                  where type = 'school' and sourced_id is null group by lower(name) having count(*) = 1) o,
                 (select lower(name) as name, min(line) as line from staged_org where import_id = ?
                  group by lower(name) having count(*) = 1) x
            where s.line = x.line and x.name = o.name and s.school_id is null and s.import_id = ?""",
            "update staged_org set school_id = gen_random_uuid(), is_new = true where import_id = ? and school_id is null",
            """
            update staged_class c set school_id = s.school_id from staged_org s
            where c.import_id = ? and s.import_id = c.import_id and s.sourced_id = c.school_sourced_id""",
            """
            update staged_class c set school_id = o.id from org o
            where c.import_id = ? and c.school_id is null and o.type = 'school' and o.sourced_id = c.school_sourced_id""");

    private static final List<String> CLASSES = List.of("""
            update staged_class s set class_id = c.id, school_id = c.school_id from school_class c
            where s.import_id = ? and c.sourced_id = s.sourced_id""", """
            update staged_class s set class_id = c.id
            from (select school_id, lower(title) as title, grade, (array_agg(id))[1] as id from school_class
                  where sourced_id is null group by 1, 2, 3 having count(*) = 1) c,
                 (select school_id, lower(title) as title, grade, min(line) as line from staged_class where import_id = ?
                  group by 1, 2, 3 having count(*) = 1) x
            where s.line = x.line and x.school_id = c.school_id and x.title = c.title and x.grade = c.grade
              and s.class_id is null and s.import_id = ?""", """
            update staged_class set class_id = gen_random_uuid(), is_new = true
            where import_id = ? and class_id is null and grade >= 0""", """
            delete from staged_enrollment e using staged_class c
            where e.import_id = ? and c.import_id = e.import_id and c.sourced_id = e.class_sourced_id and c.grade < 0""", """
            update staged_enrollment e set class_id = c.class_id from staged_class c
            where e.import_id = ? and c.import_id = e.import_id and c.sourced_id = e.class_sourced_id""");

    private static final String BY_NUMBER = """
            update staged_user s set user_id = u.id from app_user u
            where s.import_id = ? and s.role = 'student' and u.role = 'student' and u.sourced_id = s.sourced_id""";

    /** Who has no number yet: by class and name, where both sides have just one who fits. */
    private static final String BY_NAME = """
            with pair as materialized (
                select distinct s.line, u.id as user_id
                from staged_user s
                join staged_enrollment e on e.import_id = s.import_id and e.user_sourced_id = s.sourced_id and e.role = s.role
                join enrollment n on n.class_id = e.class_id and n.role = 'student' and n.ended_at is null
                join app_user u on u.id = n.user_id and u.sourced_id is null
                where s.import_id = ? and s.role = 'student' and s.user_id is null
                  and lower(u.name) in (lower(s.name), lower(s.longer)))
            update staged_user s set user_id = p.user_id from pair p
            where s.import_id = ? and s.line = p.line
              and p.line in (select line from pair group by line having count(*) = 1)
              and p.user_id in (select user_id from pair group by user_id having count(*) = 1)""";

    private static final List<String> USERS = List.of("""
            update staged_user set user_id = gen_random_uuid(), is_new = true
            where import_id = ? and role = 'student' and user_id is null""", """
            update staged_enrollment e set user_id = s.user_id from staged_user s
            where e.import_id = ? and s.import_id = e.import_id and s.sourced_id = e.user_sourced_id and s.role = e.role""");

    private static final List<String> CHANGES = List.of("""
            insert into staged_change (district_id, import_id, kind, class_id, user_id)
            select distinct e.district_id, e.import_id, case e.role when 'student' then 'joined' else 'taught' end,
                   e.class_id, e.user_id
            from staged_enrollment e
            where e.import_id = ? and e.user_id is not null
              and not exists (select from enrollment n where n.class_id = e.class_id and n.user_id = e.user_id
                              and n.ended_at is null)""", """
            insert into staged_change (district_id, import_id, kind, class_id, user_id)
            select c.district_id, c.import_id, 'left', n.class_id, n.user_id
            from staged_class c
            join enrollment n on n.class_id = c.class_id and n.role = 'student' and n.ended_at is null
            join app_user u on u.id = n.user_id and u.sourced_id is not null
            where c.import_id = ?
              and not exists (select from staged_enrollment e where e.import_id = c.import_id and e.class_id = n.class_id
                              and e.user_id = n.user_id)""");

    /** Where two of a class would be called the same, the new one has more letters, and after that a number. */
    private static final String SAME_NAMES = """
            with there as (
                select e.class_id, lower(u.name) as name, null::bigint as line
                from enrollment e join app_user u on u.id = e.user_id
                where e.role = 'student' and e.ended_at is null
                  and e.class_id in (select class_id from staged_change where import_id = ? and kind = 'joined')
                union all
                select c.class_id, lower(s.name), s.line
                from staged_change c join staged_user s on s.import_id = c.import_id and s.user_id = c.user_id
                where c.import_id = ? and c.kind = 'joined'),
            again as (
                select line, max(n) as n from (
                    select line, row_number() over (partition by class_id, name order by line nulls first) as n,
                           count(*) over (partition by class_id, name) as all_of_them from there) x
                where line is not null and all_of_them > 1 group by line)
            update staged_user s set name = %s from again where s.import_id = ? and s.line = again.line and s.is_new and %s""";

    private static final List<String> NAMES = List.of(
            SAME_NAMES.formatted("left(s.longer, 80)", "s.name <> s.longer"),
            SAME_NAMES.formatted("left(s.name, 76) || ' ' || again.n", "again.n > 1"));

    private final Sql sql;
    private final RosterFaults faults;

    @Inject
    public RosterMatching(Sql sql, RosterFaults faults) {
        this.sql = sql;
        this.faults = faults;
    }

    RosterMatching() { // for the container's proxy
        this(null, null);
    }

    /** Schools and classes, and what is wrong with them. */
    public List<Finding> places(UUID id) {
        sql.find(NO_LOOPS, row -> true);
        sql.run("delete from staged_change where import_id = ?", id);
        SCHOOLS.forEach(statement -> run(statement, id));
        CLASSES.forEach(statement -> run(statement, id));
        return faults.places(id);
    }

    /** Who is who, and what is wrong with that. */
    public List<Finding> people(UUID id) {
        sql.find(NO_LOOPS, row -> true);
        run(BY_NUMBER, id);
        run(BY_NAME, id);
        USERS.forEach(statement -> run(statement, id));
        CHANGES.forEach(statement -> run(statement, id));
        NAMES.forEach(statement -> run(statement, id));
        return faults.people(id);
    }

    /** From the beginning, when the roster has become another one. */
    public void forget(UUID id) {
        sql.run("update staged_org set school_id = null, is_new = false where import_id = ?", id);
        sql.run("update staged_class set school_id = null, class_id = null, is_new = false where import_id = ?", id);
        sql.run("update staged_user set user_id = null, is_new = false where import_id = ? and role = 'student'", id);
        sql.run("update staged_enrollment set class_id = null, user_id = null where import_id = ?", id);
    }

    private void run(String statement, UUID id) {
        Object[] values = statement
                .chars()
                .filter(c -> c == '?')
                .mapToObj(c -> (Object) id)
                .toArray();
        sql.run(statement, values);
    }

    /** Changes with every enrollment, number, class and school of the district; the order of rows makes no difference. */
    public String fingerprint() {
        return sql.find(FINGERPRINT, row -> row.getString(1)).orElseThrow();
    }

    private static final String FINGERPRINT = """
            select concat_ws('.',
                (select sum(hashtextextended(concat_ws(' ', id, class_id, user_id, ended_at is null), 7)) from enrollment),
                (select sum(hashtextextended(concat_ws(' ', id, sourced_id), 7)) from app_user),
                (select sum(hashtextextended(concat_ws(' ', id, sourced_id, title), 7)) from school_class),
                (select sum(hashtextextended(concat_ws(' ', id, sourced_id, name), 7)) from org))""";
}
