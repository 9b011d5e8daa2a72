package org.waymark.training;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.HelpLine;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Org;
import org.waymark.roster.Orgs;

/** The routing card of the visitor's school. Whoever works there may write it: it belongs to the school. */
@Path("/course/routing-card")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class RoutingCardResource {
    private static final Set<String> EVERYWHERE = Set.of("emergency", "cybertipline", "lifeline-988");

    @Inject
    RoutingCards cards;

    @Inject
    Curriculum curriculum;

    @Inject
    Users users;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public RoutingCardPage show() {
        RoutingCard card = cards.of(school().id());
        return page(card, card.words(), List.of());
    }

    @POST
    @Allowed(Role.TEACHER)
    public Response write(RoutingForm form) {
        Org school = school();
        if (!form.tooLong().isEmpty()) {
            return Response.status(422)
                    .entity(page(cards.of(school.id()), form.words(), form.tooLong()))
                    .build();
        }
        Instant now = clock.instant();
        cards.write(school.id(), form, me().id(), now);
        trail.record(now, me().id(), "routing-card.write", school.id());
        return Response.seeOther(URI.create("/course/routing-card")).build();
    }

    private User me() {
        return users.find(signedIn.visitor().user()).orElseThrow(NotFoundException::new);
    }

    private Org school() {
        return orgs.findSchool(me().schoolId()).orElseThrow(NotFoundException::new);
    }

    private RoutingCardPage page(RoutingCard card, Map<String, String> words, List<String> tooLong) {
        return new RoutingCardPage(
                school().name(),
                words,
                card.missing(),
                tooLong,
                card.at(),
                card.by(),
                orgs.district().zone(),
                everywhere());
    }

    private List<HelpLine> everywhere() {
        return curriculum.helpForAdults().stream()
                .filter(line -> EVERYWHERE.contains(line.id()))
                .toList();
    }
}
