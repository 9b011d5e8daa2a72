package org.waymark.quiz;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.web.Looking;

/** A student's quiz: the page, its end, and what was learned. */
@Path("/assignments/{assignment}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class QuizResource {
    @Inject
    Assignments assignments;

    @Inject
    QuizPages pages;

    @Inject
    TestSessions sessions;

    @Inject
    Submissions submissions;

    @Inject
    SignedIn signedIn;

    @Inject
    Looking looking;

    @Inject
    Clock clock;

    /** The quiz, or its result when it is finished. */
    @GET
    @Path("quiz")
    @Allowed(Role.STUDENT)
    public Response quiz(@PathParam("assignment") UUID id, @QueryParam("seen") String seen) {
        Assignment assignment = assignments.opened(id);
        if (finished(id)) {
            return toResult(id);
        }
        Lesson lesson = assignments.lesson(assignment);
        String language = looking.locale().getLanguage();
        Acknowledgement just = pages.seen(assignment, lesson, me(), seen, language, clock.instant());
        return Response.ok(pages.quiz(assignment, lesson, me(), just)).build();
    }

    @POST
    @Path("submission")
    @Allowed(Role.STUDENT)
    public Response submit(@PathParam("assignment") UUID id) {
        Assignment assignment = assignments.opened(id);
        submissions.submit(assignment, assignments.lesson(assignment), me(), clock.instant());
        return toResult(id);
    }

    @GET
    @Path("result")
    @Allowed(Role.STUDENT)
    public ResultPage result(@PathParam("assignment") UUID id) {
        Assignment assignment = assignments.opened(id);
        return sessions.find(id, me())
                .flatMap(submissions::find)
                .map(done -> QuizPages.result(assignment, assignments.lesson(assignment), done))
                .orElseThrow(NotFoundException::new);
    }

    private boolean finished(UUID id) {
        return sessions.find(id, me()).flatMap(submissions::find).isPresent();
    }

    private UUID me() {
        return signedIn.visitor().user();
    }

    private static Response toResult(UUID id) {
        return Response.seeOther(URI.create("/assignments/" + id + "/result")).build();
    }
}
