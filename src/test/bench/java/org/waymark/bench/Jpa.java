package org.waymark.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Responses added by an entity manager each, one in a transaction, as a request would. */
final class Jpa implements Way {
    private final Filled filled;
    private final EntityManagerFactory factory;

    Jpa(Filled filled) throws IOException {
        this.filled = filled;
        factory = new HibernatePersistenceConfiguration("ways")
                .managedClass(StoredResponse.class)
                .property("jakarta.persistence.jdbc.url", filled.url())
                .property("jakarta.persistence.jdbc.user", filled.database().role())
                .property("jakarta.persistence.jdbc.password", BenchSchool.administratorPassword())
                .property(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
                .createEntityManagerFactory();
    }

    @Override
    public void add(int first, int count) {
        for (int i = first; i < first + count; i++) {
            try (EntityManager entities = factory.createEntityManager()) {
                entities.getTransaction().begin();
                entities.createNativeQuery("select set_config('app.district', ?1, true)", String.class)
                        .setParameter(1, Filled.DISTRICT.toString())
                        .getSingleResult();
                entities.persist(new StoredResponse(Filled.DISTRICT, filled.session(i), i));
                entities.getTransaction().commit();
            }
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
