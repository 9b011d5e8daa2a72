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

/** The window for the wall, where the lesson was not assigned. */
@Path("/classes/{class}/projector/{lesson}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ClassProjectorResource {
    @Inject
    TaughtLessons lessons;

    @Inject
    TeachPages pages;

    @GET
    @Allowed(Role.TEACHER)
    public ProjectorPage show(@PathParam("class") UUID id, @PathParam("lesson") String lesson) {
        return pages.projector(lessons.ofClass(id, lesson));
    }
}
