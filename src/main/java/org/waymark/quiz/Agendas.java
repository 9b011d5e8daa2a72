package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.platform.Sql;

/** Looks up what a student has begun and finished. */
@ApplicationScoped
public class Agendas {
    private static final String SITTINGS = """
            select a.id, x.alternate, c.finished_at is not null as done, t.part, s.submitted_at
            from assigned_student x join assignment a on a.id = x.assignment_id
            left join test_session t on t.assignment_id = a.id and t.student_id = x.student_id
            left join submission s on s.session_id = t.id
            left join alternate_completion c on c.assignment_id = a.id and c.student_id = x.student_id
            where x.student_id = ? and x.class_id = ? and a.opens_at <= ?
            order by a.opens_at, a.id""";

    private final Sql sql;

    @Inject
    Agendas(Sql sql) {
        this.sql = sql;
    }

    Agendas() { // for the container's proxy
        this(null);
    }

    /** A student's agenda in a class: of what asks them. */
    public Agenda of(UUID schoolClass, UUID student, Instant now) {
        Map<UUID, Agenda.Entry> entries = new LinkedHashMap<>();
        sql.list(SITTINGS, row -> add(entries, row), student, schoolClass, now);
        return new Agenda(List.copyOf(entries.values()), now);
    }

    private static Agenda.Entry add(Map<UUID, Agenda.Entry> entries, ResultSet row) throws SQLException {
        boolean alternate = row.getBoolean("alternate");
        boolean done = row.getBoolean("done");
        Agenda.Entry entry = entries.computeIfAbsent(
                row.getObject("id", UUID.class),
                id -> new Agenda.Entry(id, EnumSet.noneOf(Part.class), new EnumMap<>(Part.class), alternate, done));
        if (row.getString("part") != null) {
            Part part = Part.fromString(row.getString("part"));
            entry.begun().add(part);
            if (row.getObject("submitted_at") != null) {
                entry.finished().put(part, Sql.instant(row, "submitted_at"));
            }
        }
        return entry;
    }
}
