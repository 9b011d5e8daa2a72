package org.waymark.assignment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
    public NoticePage show(@PathParam("assignment") UUID id, @PathParam("next") String next) {
        Lesson lesson = assignments.lesson(assignments.opened(id));
        return new NoticePage(id, lesson.title(), lesson.level(), next);
    }
}
