package org.waymark.quiz;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.web.Looking;
import org.waymark.web.Problems;

/** One answer: as a small JSON request from the page's script, or as a plain form without it. */
@Path("/assignments/{assignment}/responses/{item}")
@Transactional
@InDistrict
public class ResponseResource {
    @Inject
    Assignments assignments;

    @Inject
    Answering answering;

    @Inject
    SignedIn signedIn;

    @Inject
    Looking looking;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    /** 200 with the acknowledgement; 409 when a newer answer is there or the quiz is finished: open the page again. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.STUDENT)
    public Response put(@PathParam("assignment") UUID id, @PathParam("item") String item, Answer answer) {
        return answer(id, item, answer) instanceof Outcome.Accepted accepted
                ? Response.ok(accepted.acknowledgement()).build()
                : problems.answer(409);
    }

    /** 303 back to the question, where the feedback stands. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Allowed(Role.STUDENT)
    public Response post(@PathParam("assignment") UUID id, @PathParam("item") String item, Answer answer) {
        answer(id, item, answer);
        return Response.seeOther(URI.create("/assignments/" + id + "/quiz?seen=" + item + "#" + item))
                .build();
    }

    private Outcome answer(UUID id, String name, Answer answer) {
        if (answer == null) {
            throw new BadRequestException("no answer in the request");
        }
        Assignment assignment = assignments.opened(id);
        AssessmentItem item = assignments.lesson(assignment).item(name).orElseThrow(NotFoundException::new);
        String language = looking.locale().getLanguage();
        return answering.answer(assignment, signedIn.visitor().user(), item, answer, language, clock.instant());
    }
}
