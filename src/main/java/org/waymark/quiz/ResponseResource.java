package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.web.Looking;
import org.waymark.web.Problem;
import org.waymark.web.Problems;

/**
 * One answer: as a small JSON request from the page's script, or as a plain form without it. This is the path that a
 * whole school takes at once: there is no transaction but the statement that saves, which enters the district itself.
 */
@Path(Part.PATH + "/responses/{item}")
@ApplicationScoped
public class ResponseResource {
    @Inject
    AskedQuizzes quizzes;

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

    /** 200 with the acknowledgement; 409 when it is outdated, or came after the end or the closing. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.STUDENT)
    public Response put(
            @PathParam("assignment") UUID id,
            @PathParam("part") Part part,
            @PathParam("item") String item,
            Answer answer) {
        return told(answer(quizzes.get(id, part), item, answer));
    }

    private Response told(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return Response.ok(accepted.acknowledgement()).build();
        }
        if (outcome instanceof Outcome.Outdated outdated) {
            OutdatedProblem problem = OutdatedProblem.of(problems.of(409, "outdated"), outdated.newest());
            return Response.status(409).entity(problem).type(Problem.TYPE).build();
        }
        return problems.answer(409, outcome instanceof Outcome.Closed ? "closed" : "submitted");
    }

    /** 303 back to the question, where the feedback stands. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Allowed(Role.STUDENT)
    public Response post(
            @PathParam("assignment") UUID id,
            @PathParam("part") Part name,
            @PathParam("item") String item,
            Answer answer) {
        TestPart part = quizzes.get(id, name);
        if (answer.misses(part.item(item).orElseThrow(NotFoundException::new))) {
            return Response.seeOther(URI.create(part.path() + "?missed=" + item + "#" + item))
                    .build();
        }
        answer(part, item, answer);
        return Response.seeOther(URI.create(part.path() + "?seen=" + item + "#" + item))
                .build();
    }

    private Outcome answer(TestPart part, String name, Answer answer) {
        AssessmentItem item = part.item(name).orElseThrow(NotFoundException::new);
        String language = looking.locale().getLanguage();
        return answering.answer(part, signedIn.visitor().user(), item, answer, language, clock.instant());
    }
}
