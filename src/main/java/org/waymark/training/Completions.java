package org.waymark.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.platform.Sql;

/** What staff have finished, read from their attempts. */
@ApplicationScoped
public class Completions {
    private final Sql sql;

    @Inject
    public Completions(Sql sql) {
        this.sql = sql;
    }

    Completions() { // for the container's proxy
        this(null);
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
}
