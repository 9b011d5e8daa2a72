package org.waymark.incontainer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.waymark.platform.Sql;

/** The same statements, written down while somebody wants to know; and how many more the entities made. */
@Alternative
@Priority(1)
@ApplicationScoped
public class CountedSql extends Sql {
    private final List<String> statements = new CopyOnWriteArrayList<>();
    private volatile boolean counting;

    @PersistenceUnit(unitName = "waymark")
    private EntityManagerFactory entities;

    /** Every statement that is made while this runs; those of entities have no text. */
    public List<String> of(Runnable work) {
        Statistics others = entities.unwrap(SessionFactory.class).getStatistics();
        others.setStatisticsEnabled(true);
        others.clear();
        statements.clear();
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
            others.setStatisticsEnabled(false);
        }
        for (long i = 0; i < others.getPrepareStatementCount(); i++) {
            statements.add("(an entity's)");
        }
        return List.copyOf(statements);
    }

    @Override
    public <T> List<T> list(String statement, Mapper<T> mapper, Object... values) {
        note(statement);
        return super.list(statement, mapper, values);
    }

    @Override
    public int run(String statement, Object... values) {
        note(statement);
        return super.run(statement, values);
    }

    @Override
    public void runAll(String statement, Collection<Object[]> rows) {
        note(statement);
        super.runAll(statement, rows);
    }

    private void note(String statement) {
        if (counting) {
            statements.add(statement);
        }
    }
}
