package org.waymark.training;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;

/** What a district asks of teachers before a lesson: it can relax it and ask for it again, on the record. */
@Path("/course/readiness")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ReadinessResource {
    @Inject
    ReadinessRules rules;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.OFFICER)
    public ReadinessPage show() {
        return page(new ReadinessForm(null, today().toString(), ""), Map.of());
    }

    @POST
    @Allowed(Role.OFFICER)
    public Response set(ReadinessForm form) {
        Map<String, String> errors = form.errors(today());
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        Instant now = clock.instant();
        UUID me = signedIn.visitor().user();
        UUID rule = rules.add(form.isNeeded(), form.day().orElseThrow(), form.reasonText(), me, now);
        trail.record(now, me, form.isNeeded() ? "readiness.ask" : "readiness.relax", rule);
        return Response.seeOther(URI.create("/course/readiness")).build();
    }

    private LocalDate today() {
        return rules.today(clock.instant());
    }

    private ReadinessPage page(ReadinessForm form, Map<String, String> errors) {
        List<ReadinessRule> all = rules.all();
        ReadinessRule now = ReadinessRule.on(today(), all).orElse(null);
        return new ReadinessPage(
                now, all, today(), form, errors, orgs.district().zone());
    }
}
