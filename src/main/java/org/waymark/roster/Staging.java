package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Sql;
import org.waymark.roster.file.RosterLine;

/** Puts the lines of a district's files into the database, some thousand at a time, and says how many there are. */
@ApplicationScoped
@Transactional
@InDistrict
public class Staging {
    private static final String ORG =
            "insert into staged_org (district_id, import_id, line, sourced_id, name) values (?, ?, ?, ?, ?)";
    private static final String CLASS =
            "insert into staged_class (district_id, import_id, line, sourced_id, title, grade, school_sourced_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String USER =
            "insert into staged_user (district_id, import_id, line, sourced_id, role, name, longer, user_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ENROLLMENT =
            "insert into staged_enrollment (district_id, import_id, line, class_sourced_id, user_sourced_id, role)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Rosters rosters;
    private final CurrentDistrict district;

    @Inject
    public Staging(Sql sql, Rosters rosters, CurrentDistrict district) {
        this.sql = sql;
        this.rosters = rosters;
        this.district = district;
    }

    Staging() { // for the container's proxy
        this(null, null, null);
    }

    /** The teachers who have accounts here, by e-mail address. A line's address finds one of them and is forgotten. */
    public Map<String, UUID> teachers() {
        Map<String, UUID> teachers = new HashMap<>();
        sql.list(
                        "select email, id from app_user where role = 'teacher' and email is not null",
                        row -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .forEach(one -> teachers.put(one.getKey(), one.getValue()));
        return teachers;
    }

    public void add(
            UUID id, Collection<RosterLine> lines, Map<String, UUID> teachers, String file, int soFar, Instant now) {
        rows(lines, RosterLine.Org.class, ORG, one -> row(id, one, one.id(), one.name()));
        rows(
                lines,
                RosterLine.SchoolClass.class,
                CLASS,
                one -> row(id, one, one.id(), one.title(), one.grade(), one.school()));
        rows(lines, RosterLine.User.class, USER, one -> {
            UUID account = one.student() ? null : teachers.get(one.email().toLowerCase(Locale.ROOT));
            return row(id, one, one.id(), role(one.student()), one.name(), one.longer(), account);
        });
        rows(
                lines,
                RosterLine.Enrollment.class,
                ENROLLMENT,
                one -> row(id, one, one.schoolClass(), one.user(), role(one.student())));
        rosters.tell(id, file, soFar, now);
    }

    private static String role(boolean student) {
        return student ? "student" : "teacher";
    }

    private interface Cells<T> {
        Object[] of(T line);
    }

    private <T> void rows(Collection<RosterLine> lines, Class<T> kind, String statement, Cells<T> cells) {
        List<Object[]> rows = lines.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(cells::of)
                .toList();
        if (!rows.isEmpty()) {
            sql.runAll(statement, rows);
        }
    }

    private Object[] row(UUID id, RosterLine line, Object... cells) {
        Object[] row = new Object[3 + cells.length];
        row[0] = district.id();
        row[1] = id;
        row[2] = line.line();
        System.arraycopy(cells, 0, row, 3, cells.length);
        return row;
    }
}
