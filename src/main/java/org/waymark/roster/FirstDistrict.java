package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.waymark.identity.Links;
import org.waymark.identity.Role;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Directory;
import org.waymark.platform.Ids;
import org.waymark.platform.Settings;
import org.waymark.platform.Tenancy;

/** An empty school gets its district, and a first officer who comes in by the link that the start has printed. */
@ApplicationScoped
class FirstDistrict {
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
    Users users;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Transactional
    @ActivateRequestContext
    public void prepare(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (!settings.firstLinkHash().isEmpty()) {
            byte[] link = HexFormat.of().parseHex(settings.firstLinkHash());
            List<UUID> districts = directory.districts();
            if (districts.isEmpty()) {
                make(link);
            } else {
                renew(districts.get(0), link);
            }
        }
    }

    private void make(byte[] link) {
        UUID district = Ids.next();
        enter(district);
        orgs.addDistrict(Org.district(district, "District", ZoneId.systemDefault()));
        User officer = User.firstOfficer(Ids.next(), district);
        users.add(officer);
        links.make(district, officer.id(), link, clock.instant());
    }

    /** The link of an earlier start was never used: the new one takes its place. */
    private void renew(UUID district, byte[] link) {
        enter(district);
        users.staff().stream()
                .filter(user -> user.role() == Role.OFFICER && user.email() == null)
                .findFirst()
                .ifPresent(officer -> links.make(district, officer.id(), link, clock.instant()));
    }

    private void enter(UUID district) {
        current.enter(district);
        tenancy.enter(district);
    }
}
