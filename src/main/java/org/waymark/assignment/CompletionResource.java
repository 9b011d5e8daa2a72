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
import org.waymark.platform.InDistrict;

/** "I have finished" below the task of equal status. */
@Path("/assignments/{assignment}/completion")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class CompletionResource {
    @Inject
    Assignments assignments;

    @Inject
    Tasks tasks;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    /** 303 to the student's lessons. For whom the lesson has come back in the meantime there is nothing to write down. */
    @POST
    @Allowed(Role.STUDENT)
    public Response finish(@PathParam("assignment") UUID id) {
        Assignment assignment = assignments.present(id);
        if (assignments.takesAlternate(assignment)) {
            tasks.finish(assignment, signedIn.visitor().user(), clock.instant());
        }
        return Response.seeOther(URI.create("/today")).build();
    }
}
