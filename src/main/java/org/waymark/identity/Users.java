package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.Directory;
import org.waymark.platform.Settings;

/** The district's people. */
@ApplicationScoped
public class Users {
    @PersistenceContext(unitName = "waymark")
    private EntityManager entities;

    private final Directory directory;
    private final Settings settings;

    @Inject
    public Users(Directory directory, Settings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    Users() { // for the container's proxy
        this(null, null);
    }

    /** Adds a person. @return false when somebody already signs in with this e-mail address, in any district */
    public boolean add(User user) {
        if (user.email() != null && !claim(user)) {
            return false;
        }
        entities.persist(user);
        entities.flush();
        return true;
    }

    private boolean claim(User user) {
        return directory.add(Directory.Kind.EMAIL, emailHash(user.email()), user.districtId(), user.id());
    }

    public Optional<User> find(UUID id) {
        return Optional.ofNullable(entities.find(User.class, id));
    }

    /** The person with this e-mail address as name; the first officer's account is complete after this. */
    boolean introduce(User user, String name, String email) {
        if (!directory.add(Directory.Kind.EMAIL, emailHash(User.normal(email)), user.districtId(), user.id())) {
            return false;
        }
        user.introduce(name, email);
        return true;
    }

    /** Teachers and officers by name. */
    public List<User> staff() {
        return entities.createQuery("select u from User u where u.role <> :student order by u.name, u.id", User.class)
                .setParameter("student", Role.STUDENT)
                .getResultList();
    }

    Optional<Directory.Entry> byEmail(String email) {
        return directory.find(Directory.Kind.EMAIL, emailHash(User.normal(email)));
    }

    private byte[] emailHash(String email) {
        return settings.keyedHash().of("email", email);
    }
}
