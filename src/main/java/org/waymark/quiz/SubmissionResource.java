package org.waymark.quiz;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.web.Problems;

/** The end of a student's quiz: as a plain form, or from the page's script. */
@Path(Part.PATH + "/submission")
@Transactional
@InDistrict
public class SubmissionResource {
    @Inject
    TestParts parts;

    @Inject
    TestSessions sessions;

    @Inject
    Submissions submissions;

    @Inject
    SignedIn signedIn;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    /** 303 to the result, or back to the quiz while something has to be answered. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Allowed(Role.STUDENT)
    public Response submit(@PathParam("assignment") UUID id, @PathParam("part") Part name) {
        TestPart part = parts.opened(id, name);
        if (!mayEnd(part)) {
            return Response.seeOther(URI.create(part.path())).build();
        }
        submissions.submit(part, me(), clock.instant());
        return Response.seeOther(URI.create(part.path() + "/result")).build();
    }

    /** The same from the page's script, after the answers that waited on the device. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.STUDENT)
    public Response finish(@PathParam("assignment") UUID id, @PathParam("part") Part name, Ending end) {
        TestPart part = parts.opened(id, name);
        Instant given = end.kept().given(clock.instant());
        if (!mayEnd(part)) {
            return problems.answer(409, "unfinished");
        }
        Submission made = submissions.submit(part, me(), given, clock.instant());
        return Response.ok(new Finished(part.path() + "/result", made.late(), made.lateAnswers()))
                .build();
    }

    private boolean mayEnd(TestPart part) {
        return part.mayEnd(sessions.standing(part, me(), clock.instant()).newest());
    }

    private UUID me() {
        return signedIn.visitor().user();
    }
}
