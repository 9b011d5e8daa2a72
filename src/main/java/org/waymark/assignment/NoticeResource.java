package org.waymark.assignment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;

/** The word before a lesson. It stands at an address of its own, so that nothing has to be kept about who has read it. */
@Path("/assignments/{assignment}/notice/{next: reading|practice|before|quiz|recall|reminder}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class NoticeResource {
    @Inject
    Assignments assignments;

    @GET
    @Allowed(Role.STUDENT)
    public Response show(@PathParam("assignment") UUID id, @PathParam("next") String next) {
        Assignment assignment = assignments.present(id);
        Lesson lesson = assignments.lesson(assignment);
        NoticePage page = new NoticePage(id, lesson.title(), lesson.level(), next);
        return assignments.takesAlternate(assignment) // that task needs no word before it
                ? Response.seeOther(URI.create(page.way())).build()
                : Response.ok(page).build();
    }
}
