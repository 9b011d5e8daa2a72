package org.waymark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.platform.Sql;

/** Whom assignments ask. It is written with the assignment and stays; the members of a group may change. */
@ApplicationScoped
public class Audiences {
    private static final String NAMES = """
            select n.assignment_id, n.name from (
                select x.assignment_id, g.title as name, 1 as kind
                from assignment_group x join class_group g on g.id = x.group_id
                union all
                select x.assignment_id, u.name, 2
                from assignment_student x join app_user u on u.id = x.student_id) n
            join assignment a on a.id = n.assignment_id
            where a.class_id = ? order by n.assignment_id, n.kind, lower(n.name)""";

    private final Sql sql;

    @Inject
    Audiences(Sql sql) {
        this.sql = sql;
    }

    Audiences() { // for the container's proxy
        this(null);
    }

    /** Whether an assignment asks this student of its class. */
    boolean asks(UUID assignment, UUID student) {
        return sql.find("select is_asked(?, ?)", row -> row.getBoolean(1), assignment, student)
                .orElseThrow();
    }

    void write(Assignment assignment, Audience audience) {
        write(
                assignment,
                "insert into assignment_group (district_id, assignment_id, group_id) values (?, ?, ?)",
                audience.groups());
        write(
                assignment,
                "insert into assignment_student (district_id, assignment_id, student_id) values (?, ?, ?)",
                audience.students());
    }

    private void write(Assignment assignment, String statement, Collection<UUID> ids) {
        sql.runAll(
                statement,
                ids.stream()
                        .map(id -> new Object[] {assignment.districtId(), assignment.id(), id})
                        .toList());
    }

    /** The names of groups and students by assignment, for those of a class that do not ask all of it. */
    Map<UUID, List<String>> names(UUID schoolClass) {
        Map<UUID, List<String>> names = new HashMap<>();
        sql.list(NAMES, row -> add(names, row), schoolClass);
        return names;
    }

    private static boolean add(Map<UUID, List<String>> names, ResultSet row) throws SQLException {
        return names.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                .add(row.getString(2));
    }
}
