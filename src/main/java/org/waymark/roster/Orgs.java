package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Directory;
import org.waymark.platform.Token;

/** The district that is in sight, and its schools. */
@ApplicationScoped
public class Orgs {
    @PersistenceContext(unitName = "waymark")
    private EntityManager entities;

    private final CurrentDistrict current;
    private final Directory directory;

    @Inject
    public Orgs(CurrentDistrict current, Directory directory) {
        this.current = current;
        this.directory = directory;
    }

    Orgs() { // for the container's proxy
        this(null, null);
    }

    /** Adds a district, and lists it for the jobs that go from one district to the next. */
    public void addDistrict(Org district) {
        directory.add(Directory.Kind.DISTRICT, Token.sha256(district.id().toString()), district.id(), district.id());
        add(district);
    }

    public void add(Org org) {
        entities.persist(org);
        entities.flush();
    }

    public Org district() {
        return entities.find(Org.class, current.id());
    }

    public List<Org> schools() {
        return entities.createQuery("select o from Org o where o.type = 'school' order by o.name, o.id", Org.class)
                .getResultList();
    }

    public Optional<Org> findSchool(UUID id) {
        return Optional.ofNullable(entities.find(Org.class, id)).filter(org -> !id.equals(current.id()));
    }
}
