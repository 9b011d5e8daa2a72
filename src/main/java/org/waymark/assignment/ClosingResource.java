package org.waymark.assignment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;

/** Closes an assignment, and opens it again. */
@Path("/assignments/{assignment}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ClosingResource {
    @Inject
    Assignments assignments;

    @Inject
    Closings closings;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @POST
    @Path("closing")
    @Allowed(Role.TEACHER)
    public Response close(@PathParam("assignment") UUID id) {
        boolean closed = closings.close(assignments.taught(id), me(), clock.instant());
        return done(closed, "assignment.close", id);
    }

    @POST
    @Path("reopening")
    @Allowed(Role.TEACHER)
    public Response reopen(@PathParam("assignment") UUID id) {
        boolean reopened = closings.reopen(assignments.taught(id));
        return done(reopened, "assignment.reopen", id);
    }

    private Response done(boolean changed, String action, UUID id) {
        if (changed) {
            trail.record(clock.instant(), me(), action, id);
        }
        return Response.seeOther(URI.create("/assignments/" + id + "/times")).build();
    }

    private UUID me() {
        return signedIn.visitor().user();
    }
}
