package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.identity.Passwords;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Directory;
import org.waymark.platform.Ids;
import org.waymark.platform.Settings;
import org.waymark.platform.Tenancy;
import org.waymark.platform.Token;
import org.waymark.roster.LocalAdult;
import org.waymark.roster.LocalAdults;
import org.waymark.roster.Org;
import org.waymark.roster.Orgs;

/** Fills an empty database with the cast, all in one transaction, through the same doors that people use. */
@ApplicationScoped
class Seed {
    private static final Duration TERM = Duration.ofDays(60);

    @Inject
    Settings settings;

    @Inject
    Directory directory;

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentDistrict current;

    @Inject
    Orgs orgs;

    @Inject
    LocalAdults adults;

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    Adoption adoption;

    @Inject
    Schooling schooling;

    @Inject
    Permission permission;

    @Inject
    Term term;

    @Inject
    Clock clock;

    @Transactional
    @ActivateRequestContext
    public void fill(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (settings.demo() && directory.districts().isEmpty()) {
            Instant now = clock.instant();
            Org district = district();
            Map<Cast.School, Org> schools = new HashMap<>();
            schools.put(Cast.CEDAR, school(district, Cast.CEDAR));
            schools.put(Cast.LAKESIDE, school(district, Cast.LAKESIDE));
            User officer =
                    welcome(User.officer(Ids.next(), district.id(), Cast.OFFICER.name(), Cast.OFFICER.email()), now);
            adoption.open(officer, now.minus(TERM));
            permission.ask(officer, now.minus(TERM));
            Map<Cast.Adult, User> teachers = new HashMap<>();
            Cast.CLASSES.forEach(group -> teachers.computeIfAbsent(
                    group.teacher(), adult -> teacher(district, schools.get(group.school()), adult, now)));
            teachers.values().forEach(teacher -> schooling.make(teacher, now.minus(TERM)));
            Cast.CLASSES.forEach(group -> term.play(group, teachers.get(group.teacher()), now));
        }
    }

    private Org district() {
        UUID id = Ids.next();
        current.enter(id);
        tenancy.enter(id);
        Org district = Org.district(id, Cast.DISTRICT, ZoneId.of(Cast.ZONE));
        orgs.addDistrict(district);
        directory.add(Directory.Kind.DEMO, Token.sha256(id.toString()), id, id);
        return district;
    }

    private Org school(Org district, Cast.School cast) {
        Org school = Org.school(Ids.next(), district, cast.name());
        orgs.add(school);
        cast.adults()
                .forEach(adult -> adults.add(new LocalAdult(
                        Ids.next(), district.id(), school.id(), adult.name(), adult.work(), adult.place())));
        return school;
    }

    private User teacher(Org district, Org school, Cast.Adult adult, Instant now) {
        return welcome(User.teacher(Ids.next(), district.id(), school.id(), adult.name(), adult.email()), now);
    }

    private User welcome(User adult, Instant now) {
        users.add(adult);
        passwords.set(adult.districtId(), adult.id(), Cast.PASSWORD, now.minus(TERM));
        return adult;
    }
}
