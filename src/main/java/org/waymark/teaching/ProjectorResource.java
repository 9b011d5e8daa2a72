package org.waymark.teaching;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;

/** The window for the wall: it follows the teacher, from the same browser or from another machine. */
@Path("/assignments/{assignment}/projector")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ProjectorResource {
    @Inject
    TaughtLessons lessons;

    @Inject
    TeachPages pages;

    @GET
    @Allowed(Role.TEACHER)
    public ProjectorPage show(@PathParam("assignment") UUID id) {
        return pages.projector(lessons.ofAssignment(id));
    }
}
