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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.web.Looking;
import org.waymark.web.Problems;

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
    Problems problems;

    @Inject
    Clock clock;

    /** The quiz; its result when it is finished, and a word when it is closed. */
    @GET
    @Allowed(Role.STUDENT)
    public Response quiz(
            @PathParam("assignment") UUID id,
            @PathParam("part") Part name,
            @QueryParam("seen") String seen,
            @QueryParam("missed") String missed) {
        TestPart part = parts.opened(id, name);
        TestSessions.Standing standing = sessions.standing(part, me());
        if (standing.submitted()) {
            return toResult(part);
        }
        return Response.ok(standing.closed() ? closed(part, standing) : open(part, standing, seen, missed))
                .build();
    }

    private ClosedPage closed(TestPart part, TestSessions.Standing standing) {
        return ClosedPage.of(part, standing.session() != null && pages.mayFinish(part, standing.session()));
    }

    private QuizPage open(TestPart part, TestSessions.Standing standing, String seen, String missed) {
        String language = looking.locale().getLanguage();
        Acknowledgement just = pages.seen(part, standing.session(), seen, language, clock.instant());
        String miss = part.item(missed).map(AssessmentItem::id).orElse(null);
        return pages.quiz(part, me(), standing.session(), just, miss);
    }

    @POST
    @Path("submission")
    @Allowed(Role.STUDENT)
    public Response submit(@PathParam("assignment") UUID id, @PathParam("part") Part name) {
        TestPart part = parts.opened(id, name);
        if (!pages.mayFinish(part, session(part).orElse(null))) {
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
    public Response finish(@PathParam("assignment") UUID id, @PathParam("part") Part name, Ending end) {
        TestPart part = parts.opened(id, name);
        Instant given = end.kept().given(clock.instant());
        if (!pages.mayFinish(part, session(part).orElse(null))) {
            return problems.answer(409, "unfinished");
        }
        Submission made = submissions.submit(part, me(), given, clock.instant());
        return Response.ok(new Finished(part.path() + "/result", made.late(), made.lateAnswers()))
                .build();
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
