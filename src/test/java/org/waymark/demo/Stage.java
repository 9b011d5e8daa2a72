package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.waymark.identity.Users;
import org.waymark.incontainer.Room;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Tenancy;

/** Plays a class of the cast in the district of a room. */
@ApplicationScoped
public class Stage {
    @Inject
    Term term;

    @Inject
    Users users;

    @Inject
    CurrentDistrict current;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    @Transactional
    void play(Room room, Cast.Group group) {
        current.enter(room.district());
        tenancy.enter(room.district());
        term.play(group, users.find(room.teacher()).orElseThrow(), clock.instant());
    }
}
