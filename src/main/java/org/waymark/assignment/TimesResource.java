package org.waymark.assignment;

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
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;

/** Opens an assignment earlier or later, or gives more time. */
@Path("/assignments/{assignment}/times")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class TimesResource {
    @Inject
    Assignments assignments;

    @Inject
    Closings closings;

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
    public TimesPage show(@PathParam("assignment") UUID id) {
        Assignment assignment = assignments.taught(id);
        return page(assignment, TimesForm.of(assignment.times(), zone()), Map.of());
    }

    @POST
    @Allowed(Role.TEACHER)
    public Response move(@PathParam("assignment") UUID id, TimesForm form) {
        Assignment assignment = assignments.taught(id);
        Map<String, String> errors = form.errors(zone());
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(page(assignment, form.mended(zone()), errors))
                    .build();
        }
        assignment.move(form.times(zone(), assignment.times()));
        trail.record(clock.instant(), signedIn.visitor().user(), "assignment.move", id);
        return Response.seeOther(URI.create("/classes/" + assignment.classId() + "/assignments"))
                .build();
    }

    private ZoneId zone() {
        return orgs.district().zone();
    }

    private TimesPage page(Assignment assignment, TimesForm form, Map<String, String> errors) {
        return new TimesPage(
                assignment.id(),
                assignment.classId(),
                assignments.lesson(assignment).title(),
                zone(),
                form,
                errors,
                closings.of(assignment.id()).orElse(null));
    }
}
