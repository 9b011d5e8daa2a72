package org.waymark.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.identity.SignedIn;
import org.waymark.identity.User;
import org.waymark.identity.Users;

/** The routing card of the visitor's school, as far as a module has to speak of it. */
@ApplicationScoped
class SchoolCard {
    private static final String ASKS_FOR_IT = "A5";

    @Inject
    RoutingCards cards;

    @Inject
    Users users;

    @Inject
    SignedIn signedIn;

    /** Lines that are still blank; null where the module asks for no card, or the visitor has no school. */
    List<String> blank(String module) {
        if (!module.equals(ASKS_FOR_IT)) {
            return null;
        }
        return users.find(signedIn.visitor().user())
                .map(User::schoolId)
                .map(school -> cards.of(school).missing())
                .orElse(null);
    }
}
