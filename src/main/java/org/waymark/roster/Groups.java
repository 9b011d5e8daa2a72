package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** The groups of a class: students who are asked something together. Only their teachers see that there are any. */
@ApplicationScoped
public class Groups {
    private static final String OF_CLASS = """
            select g.id, g.title, g.lesson_id, g.objective,
                   array(select m.student_id from group_member m
                         join enrollment e on e.user_id = m.student_id and e.class_id = g.class_id
                         where m.group_id = g.id and e.role = 'student' and e.ended_at is null) as students
            from class_group g where g.class_id = ? and g.ended_at is null
            order by lower(g.title), g.id""";

    private static final String MAKE = """
            insert into class_group (district_id, id, class_id, title, lesson_id, objective, made_by, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LEAVE = """
            delete from group_member where group_id = ? and student_id in (
                select user_id from enrollment where class_id = ? and role = 'student' and ended_at is null)""";

    private static final String JOIN = """
            insert into group_member (district_id, group_id, student_id)
            select e.district_id, ?, e.user_id from enrollment e
            where e.class_id = ? and e.user_id = ? and e.role = 'student' and e.ended_at is null
            on conflict do nothing""";

    private final Sql sql;

    @Inject
    Groups(Sql sql) {
        this.sql = sql;
    }

    Groups() { // for the container's proxy
        this(null);
    }

    /**
     * One group that has not ended.
     *
     * @param lesson and {@code objective}: what it sees again; null where it was not made for that
     * @param students those who are in the class now
     */
    public record Group(UUID id, String title, String lesson, String objective, List<UUID> students) {
        public boolean has(UUID student) {
            return students.contains(student);
        }
    }

    /** A class's groups, by title. */
    public List<Group> of(UUID schoolClass) {
        return sql.list(OF_CLASS, Groups::group, schoolClass);
    }

    /** A group of the class. @throws NotFoundException when it has none with this id, or it has ended */
    public Group get(UUID schoolClass, UUID group) {
        return of(schoolClass).stream()
                .filter(one -> one.id().equals(group))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Makes a group. Who is not a student of the class is passed over. */
    public UUID make(
            SchoolClass schoolClass,
            String title,
            String lessonId,
            String objective,
            Collection<UUID> members,
            UUID by,
            Instant now) {
        UUID id = Ids.next();
        sql.run(MAKE, schoolClass.districtId(), id, schoolClass.id(), title, lessonId, objective, by, now);
        join(id, schoolClass.id(), members);
        return id;
    }

    /** Another title, other members. Who has left the class stays in it: what the group was asked was theirs, too. */
    void change(UUID schoolClass, UUID group, String title, Collection<UUID> members) {
        sql.run("update class_group set title = ? where id = ?", title, group);
        sql.run(LEAVE, group, schoolClass);
        join(group, schoolClass, members);
    }

    /** The group is no longer offered. What it was asked stays as it is. */
    void end(UUID group, Instant now) {
        sql.run("update class_group set ended_at = ? where id = ? and ended_at is null", now, group);
    }

    private void join(UUID group, UUID schoolClass, Collection<UUID> members) {
        sql.runAll(
                JOIN,
                members.stream()
                        .map(member -> new Object[] {group, schoolClass, member})
                        .toList());
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("lesson_id"),
                row.getString("objective"),
                Arrays.stream((Object[]) row.getArray("students").getArray())
                        .map(UUID.class::cast)
                        .toList());
    }
}
