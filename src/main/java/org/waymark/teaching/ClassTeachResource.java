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

/** Teaches a class at once, with or without an assignment: without one, no student's device takes part. */
@Path("/classes/{class}/teach")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ClassTeachResource {
    @Inject
    TaughtLessons lessons;

    @Inject
    TeachPages pages;

    @Inject
    Turns turns;

    @Inject
    TeachNow now;

    /** Straight to the lesson that is live or open now; where there are several or none, or with {@code all}, a choice. */
    @GET
    @Allowed(Role.TEACHER)
    public Response choose(@PathParam("class") UUID id, @QueryParam("all") String all) {
        TeachNowPage page = now.page(id);
        return all != null || page.straight() == null
                ? Response.ok(page).build()
                : Response.seeOther(URI.create(page.straight())).build();
    }

    @GET
    @Path("{lesson}")
    @Allowed(Role.TEACHER)
    public TeachPage show(
            @PathParam("class") UUID id, @PathParam("lesson") String lesson, @QueryParam("step") String step) {
        return pages.teach(lessons.ofClass(id, lesson), step);
    }

    @POST
    @Path("{lesson}")
    @Allowed(Role.TEACHER)
    public Response turn(@PathParam("class") UUID id, @PathParam("lesson") String lesson, TurnForm form) {
        TaughtLesson taught = lessons.ofClass(id, lesson);
        return answer(taught, turns.turn(taught, form));
    }

    @GET
    @Path("{lesson}/turn")
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.TEACHER)
    public Turn turn(@PathParam("class") UUID id, @PathParam("lesson") String lesson) {
        return pages.turn(lessons.ofClass(id, lesson));
    }

    @POST
    @Path("{lesson}/check")
    @Allowed(Role.TEACHER)
    public Response check(@PathParam("class") UUID id, @PathParam("lesson") String lesson, CheckForm form) {
        TaughtLesson taught = lessons.ofClass(id, lesson);
        return answer(taught, turns.check(taught, form));
    }

    @POST
    @Path("{lesson}/end")
    @Allowed(Role.TEACHER)
    public Response end(@PathParam("class") UUID id, @PathParam("lesson") String lesson) {
        TaughtLesson taught = lessons.ofClass(id, lesson);
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
