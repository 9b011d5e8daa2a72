package org.waymark.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.waymark.platform.Sql;
import org.waymark.platform.Tenancy;

/** Every row that the school can write for a district, word for word. */
@ApplicationScoped
public class Rows {
    private static final String TABLES = """
            select c.relname from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and has_table_privilege(c.oid, ?)""";

    @Inject
    Sql sql;

    @Inject
    Tenancy tenancy;

    /** By table. */
    @Transactional
    public Map<String, List<String>> of(UUID district) {
        tenancy.enter(district);
        Map<String, List<String>> rows = new TreeMap<>();
        tables("select")
                .forEach(table -> rows.put(
                        table, sql.list("select t::text from " + table + " t order by 1", row -> row.getString(1))));
        return rows;
    }

    /** The tables on which the school has one of these privileges. */
    @Transactional
    public List<String> tables(String privileges) {
        return sql.list(TABLES + " order by 1", row -> row.getString(1), privileges);
    }
}
