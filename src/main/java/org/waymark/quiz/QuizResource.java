package org.waymark.quiz;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.web.Looking;

/** A student's quiz: the page, its end, and what was learned. */
@Path("/assignments/{assignment}/{part: before|quiz|recall|reminder}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class QuizResource {
    @Inject
    TestParts parts;

    @Inject
    QuizPages pages;

    @Inject
    TestSessions sessions;

    @Inject
    Submissions submissions;

    @Inject
    Scales scales;

    @Inject
    Regrades regrades;

    @Inject
    SignedIn signedIn;

    @Inject
    Looking looking;

    @Inject
    Clock clock;

    /** The quiz, or its result when it is finished. */
    @GET
    @Allowed(Role.STUDENT)
    public Response quiz(
            @PathParam("assignment") UUID id, @PathParam("part") Part name, @QueryParam("seen") String seen) {
        TestPart part = parts.opened(id, name);
        if (session(part).filter(submissions::isMade).isPresent()) {
            return toResult(part);
        }
        String language = looking.locale().getLanguage();
        Acknowledgement just = pages.seen(part, me(), seen, language, clock.instant());
        return Response.ok(pages.quiz(part, me(), just)).build();
    }

    @POST
    @Path("submission")
    @Allowed(Role.STUDENT)
    public Response submit(@PathParam("assignment") UUID id, @PathParam("part") Part name) {
        TestPart part = parts.opened(id, name);
        if (!pages.mayFinish(part, me())) {
            return Response.seeOther(URI.create(part.path())).build();
        }
        submissions.submit(part, me(), clock.instant());
        return toResult(part);
    }

    /** The same from the page's script, after the answers that waited on the device. */
    @PUT
    @Path("submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.STUDENT)
    public Finished finish(@PathParam("assignment") UUID id, @PathParam("part") Part name, Answer end) {
        TestPart part = parts.opened(id, name);
        submissions.submit(part, me(), clock.instant());
        return new Finished(part.path() + "/result");
    }

    @GET
    @Path("result")
    @Allowed(Role.STUDENT)
    public ResultPage result(@PathParam("assignment") UUID id, @PathParam("part") Part name) {
        TestPart part = parts.opened(id, name);
        UUID session = session(part).orElseThrow(NotFoundException::new);
        return submissions
                .find(session)
                .map(done -> ResultPage.of(part, done, regrades.key(id), scales.waiting(part, me(), session)))
                .orElseThrow(NotFoundException::new);
    }

    private Optional<UUID> session(TestPart part) {
        return sessions.find(part.assignment().id(), part.part(), me());
    }

    private UUID me() {
        return signedIn.visitor().user();
    }

    private static Response toResult(TestPart part) {
        return Response.seeOther(URI.create(part.path() + "/result")).build();
    }
}
