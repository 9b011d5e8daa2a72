package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Sql;
import org.waymark.platform.Tenancy;

/** Which tables something has looked at, by the locks that a transaction holds on whatever it has read. */
@ApplicationScoped
public class Looked {
    static final List<Consumer<Looked>> PAGES = List.of(
            looked -> looked.pages.glance("District", looked.head()),
            looked -> looked.pages.reach(looked.head(), "", "all", "least"),
            looked -> looked.learned.page(looked.head(), null, "", "name"),
            looked -> looked.readiness.page(looked.head(), "", "name"),
            looked -> looked.history.page(null, Map.of()));

    @Inject
    CurrentDistrict current;

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    @Inject
    Releases releases;

    @Inject
    DistrictPages pages;

    @Inject
    LearnedPages learned;

    @Inject
    ReadinessNumbers readiness;

    @Inject
    ReleaseHistory history;

    ReleaseHead head() {
        Release newest = releases.newest().orElseThrow();
        return new ReleaseHead(newest, releases.before(newest).orElse(newest), newest.number());
    }

    void atResponses() {
        sql.find("select 1 from response limit 1", row -> true);
    }

    @Transactional
    public Set<String> tables(UUID district, Consumer<Looked> page) {
        current.enter(district);
        tenancy.enter(district);
        page.accept(this);
        return new TreeSet<>(sql.list("""
                select c.relname from pg_locks l join pg_class c on c.oid = l.relation
                where l.pid = pg_backend_pid() and l.locktype = 'relation' and c.relkind in ('r', 'p', 'v')
                and c.relnamespace = 'public'::regnamespace""", row -> row.getString(1)));
    }
}
