package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.waymark.platform.Sql;

/** Children whose families do not want them to be asked how sure they are. */
@ApplicationScoped
public class OptOuts {
    private final Sql sql;

    @Inject
    OptOuts(Sql sql) {
        this.sql = sql;
    }

    OptOuts() { // for the container's proxy
        this(null);
    }

    public boolean has(UUID student) {
        return sql.find("select 1 from opt_out where student_id = ?", row -> true, student)
                .isPresent();
    }

    /** Those of a class. */
    Set<UUID> of(UUID schoolClass) {
        return new HashSet<>(sql.list(
                "select o.student_id from opt_out o join enrollment e on e.user_id = o.student_id"
                        + " where e.class_id = ? and e.role = 'student' and e.ended_at is null",
                row -> row.getObject(1, UUID.class),
                schoolClass));
    }

    /** From now on these of the class are not asked, and its others are. */
    void set(SchoolClass schoolClass, Collection<UUID> students) {
        sql.run(
                "delete from opt_out where student_id in (select user_id from enrollment"
                        + " where class_id = ? and role = 'student' and ended_at is null)",
                schoolClass.id());
        sql.runAll(
                "insert into opt_out (district_id, student_id) values (?, ?)",
                students.stream()
                        .map(student -> new Object[] {schoolClass.districtId(), student})
                        .toList());
    }
}
