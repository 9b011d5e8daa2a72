package org.waymark.records;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;

/** An officer decides how long what is kept, looks at what would go, and lets it go. */
@Path("/district/records")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
public class RecordsResource {
    @Inject
    RecordsPages pages;

    @Inject
    RetentionRules rules;

    @Inject
    DeletionTurn turn;

    @Inject
    DeletionWork deletion;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Resource
    private ManagedExecutorService work;

    /** With {@code look} also what a run would delete now, which takes a moment in a large district. */
    @GET
    @Allowed(Role.OFFICER)
    @Transactional
    @InDistrict
    public RecordsPage show(@QueryParam("look") String look) {
        return pages.page("now".equals(look), RetentionForm.fresh(pages.today()), Map.of());
    }

    @POST
    @Path("rules")
    @Allowed(Role.OFFICER)
    @Transactional
    @InDistrict
    public Response decide(RetentionForm form) {
        Map<String, String> errors = form.errors(pages.today());
        if (!errors.isEmpty()) {
            return Response.status(422).entity(pages.page(false, form, errors)).build();
        }
        Instant now = clock.instant();
        UUID me = signedIn.visitor().user();
        rules.set(form.known().orElseThrow(), form.number(), form.day().orElseThrow(), me, now);
        trail.record(now, me, "retention.decide", orgs.district().id());
        return Response.seeOther(URI.create("/district/records")).build();
    }

    /** No transaction runs here: the run is there before the work on it begins on another thread. */
    @POST
    @Path("runs")
    @Allowed(Role.OFFICER)
    public Response run() {
        turn.begin(signedIn.visitor().user());
        UUID district = signedIn.visitor().district();
        work.submit(() -> deletion.work(district));
        return Response.seeOther(URI.create("/district/records")).build();
    }
}
