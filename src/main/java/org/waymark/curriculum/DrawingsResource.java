package org.waymark.curriculum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.web.Open;

/** The drawings of lessons, also of earlier versions and of lessons that have left the curriculum. */
@Path("/lessons/{lesson}/assets")
public class DrawingsResource {
    private static final int A_YEAR = 31_536_000;

    @Inject
    Curriculum curriculum;

    @Inject
    LessonVersions versions;

    /** A drawing. An address that names the version may be kept for ever. */
    @GET
    @Path("{file}")
    @Produces("image/svg+xml")
    @Open
    public Response show(
            @PathParam("lesson") String id, @PathParam("file") String file, @QueryParam("v") String version) {
        Lesson lesson = version == null ? curriculum.get(id) : versions.text(id, version);
        String drawing = lesson.files().texts().get("assets/" + file);
        if (drawing == null || !file.endsWith(".svg")) {
            throw new NotFoundException();
        }
        CacheControl cache = new CacheControl();
        cache.setMaxAge(version == null ? 0 : A_YEAR);
        return Response.ok(drawing).cacheControl(cache).build();
    }
}
