package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Directory;
import org.waymark.platform.Tenancy;
import org.waymark.platform.Token;

/** Uses a one-time link once. */
@ApplicationScoped
class LinkUse {
    @Inject
    Links links;

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    Directory directory;

    @Inject
    AuditTrail trail;

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentDistrict current;

    @Inject
    Clock clock;

    /** The page for a link that still works. */
    @Transactional
    public Optional<LinkPage> open(String token) {
        return owner(token).map(user -> page(token, user, null));
    }

    /** How the use of a link ended: a session, or the page again with what is missing. */
    record Outcome(Token session, LinkPage again) {}

    @Transactional
    public Optional<Outcome> use(String token, LinkForm form) {
        return owner(token).flatMap(user -> use(token, user, form));
    }

    private Optional<Outcome> use(String token, User user, LinkForm form) {
        boolean known = user.email() != null;
        String error = form.error(known);
        if (error == null && !known && !users.introduce(user, form.nameText(), form.emailText())) {
            error = "link.email-taken";
        }
        if (error != null) {
            return Optional.of(new Outcome(null, new LinkPage(token, known, form.nameText(), form.emailText(), error)));
        }
        if (!links.withdraw(user.id())) {
            return Optional.empty();
        }
        passwords.set(user.districtId(), user.id(), form.password(), clock.instant());
        trail.record(clock.instant(), user.id(), "link.use", user.id());
        sessions.endAll(user.id());
        return Optional.of(new Outcome(sessions.begin(user.districtId(), user.id(), null), null));
    }

    private static LinkPage page(String token, User user, String error) {
        return new LinkPage(token, user.email() != null, user.name(), user.email(), error);
    }

    private Optional<User> owner(String token) {
        Optional<Directory.Entry> entry = directory.find(Directory.Kind.LINK, new Token(token).hash());
        return entry.flatMap(found -> {
            tenancy.enter(found.district());
            current.enter(found.district());
            Optional<UUID> user = links.find(found.subject(), clock.instant());
            return user.flatMap(users::find);
        });
    }
}
