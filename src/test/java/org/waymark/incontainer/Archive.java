package org.waymark.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.Sql;
import org.waymark.platform.Tenancy;

/** What is stored, seen from inside one district. */
@ApplicationScoped
public class Archive {
    @Inject
    Sql sql;

    @Inject
    Tenancy tenancy;

    /** How many rows there are: {@code from} is the rest of the statement. */
    @Transactional
    public int count(UUID district, String from, Object... values) {
        return rows(district, "select count(*)::text from " + from, values).stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** The first column of every row. */
    @Transactional
    public List<String> rows(UUID district, String statement, Object... values) {
        tenancy.enter(district);
        return sql.list(statement, row -> row.getString(1), values);
    }

    /** Changes rows as only an administrator could. */
    @Transactional
    public void change(UUID district, String statement, Object... values) {
        tenancy.enter(district);
        sql.run(statement, values);
    }
}
