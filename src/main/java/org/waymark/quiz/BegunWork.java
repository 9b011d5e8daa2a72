package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.platform.Sql;
import org.waymark.roster.Work;

/** Who has begun a part of an assignment has done some work. */
@ApplicationScoped
class BegunWork implements Work {
    @Inject
    Sql sql;

    @Override
    public Set<UUID> since(Instant begin, Collection<UUID> students) {
        String ids = students.stream().map(UUID::toString).collect(Collectors.joining(" "));
        return Set.copyOf(sql.list(
                "select distinct student_id from test_session"
                        + " where begun_at >= ? and student_id = any(string_to_array(?, ' ')::uuid[])",
                row -> row.getObject(1, UUID.class),
                begin,
                ids));
    }
}
