package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.Sql;
import org.waymark.roster.file.Finding;

/** What a district's files say that cannot be, by file and line. */
@ApplicationScoped
class RosterFaults {
    /** Nobody mends more of them at once. */
    static final int MOST = 200;

    private static final String TWICE = """
            select line, sourced_id from (
                select line, sourced_id, row_number() over (partition by sourced_id order by line) as n
                from %s where import_id = ?) x
            where n > 1 order by line limit 200""";

    private static final String NO_SCHOOL = """
            select line, school_sourced_id from staged_class
            where import_id = ? and grade >= 0 and school_id is null order by line limit 200""";

    private static final String NO_CLASS = """
            select e.line, e.class_sourced_id from staged_enrollment e
            where e.import_id = ? and e.class_id is null order by line limit 200""";

    private static final String NO_USER = """
            select e.line, e.user_sourced_id from staged_enrollment e
            where e.import_id = ?
              and not exists (select from staged_user s where s.import_id = e.import_id and s.sourced_id = e.user_sourced_id
                              and s.role = e.role)
            order by line limit 200""";

    /** The line that is one too many. */
    private static final String OVERFULL = """
            select line, class_sourced_id from (
                select min(line) as line, class_sourced_id,
                       row_number() over (partition by class_sourced_id order by min(line)) as n
                from staged_enrollment where import_id = ? and role = 'student'
                group by class_sourced_id, user_sourced_id) x
            where n = 41 order by line limit 200""";

    /** With those whom a teacher has added by hand, who stay. */
    private static final String FULL = """
            select c.line, c.sourced_id from staged_class c
            where c.import_id = ?
              and (select count(*) from staged_change s
                   where s.import_id = c.import_id and s.class_id = c.class_id and s.kind = 'joined')
                + (select count(*) from enrollment n
                   where n.class_id = c.class_id and n.role = 'student' and n.ended_at is null)
                - (select count(*) from staged_change s
                   where s.import_id = c.import_id and s.class_id = c.class_id and s.kind = 'left') > 40
            order by line limit 200""";

    private final Sql sql;

    @Inject
    RosterFaults(Sql sql) {
        this.sql = sql;
    }

    RosterFaults() { // for the container's proxy
        this(null);
    }

    List<Finding> places(UUID id) {
        List<Finding> found = new ArrayList<>();
        found.addAll(look("orgs.csv", "import.id-twice", TWICE.formatted("staged_org"), id));
        found.addAll(look("classes.csv", "import.id-twice", TWICE.formatted("staged_class"), id));
        found.addAll(look("users.csv", "import.id-twice", TWICE.formatted("staged_user"), id));
        found.addAll(look("classes.csv", "import.school-unknown", NO_SCHOOL, id));
        found.addAll(look("enrollments.csv", "import.class-unknown", NO_CLASS, id));
        found.addAll(look("enrollments.csv", "import.user-unknown", NO_USER, id));
        found.addAll(look("enrollments.csv", "import.class-overfull", OVERFULL, id));
        return found;
    }

    List<Finding> people(UUID id) {
        return look("classes.csv", "import.class-full", FULL, id);
    }

    private List<Finding> look(String file, String message, String statement, UUID id) {
        return sql.list(statement, row -> new Finding(file, row.getLong(1), message, row.getString(2)), id);
    }
}
