package org.waymark.district;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** The history of releases, the making of this week's by hand, and the rule for the next. */
@Path("/district/releases")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ReleasesResource {
    private static final System.Logger LOG = System.getLogger(ReleasesResource.class.getName());
    private static final URI HERE = URI.create("/district/releases");

    @Inject
    ReleaseHistory history;

    @Inject
    ReleaseVisits visits;

    @Inject
    DistrictPages pages;

    @Inject
    ReleaseJob job;

    @Inject
    ReleaseSteps steps;

    @Inject
    ReleaseRules rules;

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

    @GET
    @Allowed(Role.OFFICER)
    public ReleasesPage list() {
        return history.page(null, Map.of());
    }

    /** A release at a glance; it is there for ever. */
    @GET
    @Path("{release}")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
    @Allowed(Role.OFFICER)
    public DistrictPage show(@PathParam("release") int number) {
        return pages.glance(orgs.district().name(), visits.open(number).orElseThrow());
    }

    /** Makes this week's, on another thread, from where it is. What is made already, or is being made, is not made twice. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
    @Allowed(Role.OFFICER)
    public Response make(ReleaseForm form) {
        if (!history.week().toString().equals(form.week())) {
            return refused(null, Map.of("week", "release.week-wrong"));
        }
        UUID district = signedIn.visitor().district();
        UUID me = signedIn.visitor().user();
        steps.begin(district, null, me)
                .ifPresent(draft -> trail.record(clock.instant(), me, "release.make", draft.id()));
        work.submit(() -> make(district, me));
        return Response.seeOther(HERE).build();
    }

    private void make(UUID district, UUID by) {
        try {
            job.make(district, by);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The release of district " + district + " waits for the next hour", e);
        }
    }

    @POST
    @Path("rules")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
    @Allowed(Role.OFFICER)
    public Response rule(ReleaseRuleForm form) {
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return refused(form, errors);
        }
        Instant now = clock.instant();
        UUID me = signedIn.visitor().user();
        rules.set(form.number(), me, now);
        trail.record(now, me, "release.rule", null);
        return Response.seeOther(HERE).build();
    }

    private Response refused(ReleaseRuleForm form, Map<String, String> errors) {
        return Response.status(422).entity(history.page(form, errors)).build();
    }
}
