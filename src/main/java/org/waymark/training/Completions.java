package org.waymark.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.identity.User;
import org.waymark.platform.Sql;

/** What staff have finished, read from their attempts. */
@ApplicationScoped
public class Completions {
    /** When a child tells you, and reporting: what an adult must know before a lesson for students. */
    static final List<String> BEFORE_TEACHING = List.of("A4", "A5");

    private final Sql sql;
    private final RoutingCards cards;

    @Inject
    public Completions(Sql sql, RoutingCards cards) {
        this.sql = sql;
        this.cards = cards;
    }

    Completions() { // for the container's proxy
        this(null, null);
    }

    /** The newest completion of each module that a person ever passed, valid or not. */
    Map<String, Completion> of(UUID user) {
        return sql
                .list(
                        "select module_id, max(attempted_at) as at from module_attempt"
                                + " where passed and user_id = ? group by module_id",
                        row -> new Completion(row.getString("module_id"), Sql.instant(row, "at")),
                        user)
                .stream()
                .collect(Collectors.toMap(Completion::module, Function.identity()));
    }

    /** Whether a teacher has what has to come before a lesson for students. */
    public Readiness readiness(User user, Instant now) {
        Map<String, Completion> passed = of(user.id());
        List<String> missing = BEFORE_TEACHING.stream()
                .filter(module ->
                        !passed.containsKey(module) || !passed.get(module).isValid(now))
                .toList();
        return new Readiness(
                missing, user.schoolId() == null || cards.of(user.schoolId()).isFilled());
    }
}
