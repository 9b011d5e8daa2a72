package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.waymark.platform.Tenancy;

/** Finds the class of a code while it lets anybody in; unknown and closed come to the same. */
@ApplicationScoped
public class OpenClasses {
    private final Classes classes;
    private final Opening opening;
    private final Tenancy tenancy;
    private final Clock clock;

    @Inject
    OpenClasses(Classes classes, Opening opening, Tenancy tenancy, Clock clock) {
        this.classes = classes;
        this.opening = opening;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    OpenClasses() { // for the container's proxy
        this(null, null, null, null);
    }

    /** The class that somebody typed the code of. From here to the end of the transaction its district's rows exist. */
    public Optional<SchoolClass> find(String typed) {
        return find(ClassCode.of(typed));
    }

    Optional<SchoolClass> find(ClassCode code) {
        return classes.byCode(code).flatMap(entry -> {
            tenancy.enter(entry.district());
            return classes.find(entry.subject()).filter(found -> opening.lets(found.id(), clock.instant()));
        });
    }
}
