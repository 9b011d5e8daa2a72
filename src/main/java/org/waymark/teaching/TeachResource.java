package org.waymark.teaching;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;

/** Teaches a lesson that was assigned. */
@Path("/assignments/{assignment}/teach")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class TeachResource {
    @Inject
    TaughtLessons lessons;

    @Inject
    TeachPages pages;

    @Inject
    Turns turns;

    /** Where the class is, or with {@code step} another one to look at. */
    @GET
    @Allowed(Role.TEACHER)
    public TeachPage show(@PathParam("assignment") UUID id, @QueryParam("step") String step) {
        return pages.teach(lessons.ofAssignment(id), step);
    }

    /** Goes to a step with the class. The first time, the lesson begins. */
    @POST
    @Allowed(Role.TEACHER)
    public Response turn(@PathParam("assignment") UUID id, TurnForm form) {
        TaughtLesson taught = lessons.ofAssignment(id);
        return answer(taught, turns.turn(taught, form));
    }

    @GET
    @Path("turn")
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.TEACHER)
    public Turn turn(@PathParam("assignment") UUID id) {
        return pages.turn(lessons.ofAssignment(id));
    }

    @POST
    @Path("pace")
    @Allowed(Role.TEACHER)
    public Response pace(@PathParam("assignment") UUID id, PaceForm form) {
        TaughtLesson taught = lessons.ofAssignment(id);
        return answer(taught, turns.pace(taught, form));
    }

    @POST
    @Path("check")
    @Allowed(Role.TEACHER)
    public Response check(@PathParam("assignment") UUID id, CheckForm form) {
        TaughtLesson taught = lessons.ofAssignment(id);
        return answer(taught, turns.check(taught, form));
    }

    /** Afterwards the same page offers what comes after a lesson. */
    @POST
    @Path("end")
    @Allowed(Role.TEACHER)
    public Response end(@PathParam("assignment") UUID id) {
        TaughtLesson taught = lessons.ofAssignment(id);
        turns.end(taught);
        return Response.seeOther(
                        URI.create(taught.teach() + "?step=" + taught.steps().size()))
                .build();
    }

    private Response answer(TaughtLesson taught, boolean done) {
        return done
                ? Response.seeOther(URI.create(taught.teach())).build()
                : Response.status(422).entity(pages.teach(taught, null)).build();
    }
}
