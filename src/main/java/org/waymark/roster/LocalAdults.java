package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The adults whom the help page names, school by school. */
@ApplicationScoped
public class LocalAdults {
    @PersistenceContext(unitName = "waymark")
    private EntityManager entities;

    public void add(LocalAdult adult) {
        entities.persist(adult);
    }

    public List<LocalAdult> of(UUID school) {
        return entities.createQuery(
                        "select a from LocalAdult a where a.schoolId = :school order by a.name, a.id", LocalAdult.class)
                .setParameter("school", school)
                .getResultList();
    }

    /** @return false when the school has no such adult */
    boolean remove(UUID school, UUID id) {
        LocalAdult adult = entities.find(LocalAdult.class, id);
        if (adult == null || !adult.schoolId().equals(school)) {
            return false;
        }
        entities.remove(adult);
        return true;
    }
}
