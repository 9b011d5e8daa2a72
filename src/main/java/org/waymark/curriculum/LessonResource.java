package org.waymark.curriculum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.waymark.web.Open;

/** One lesson, part by part, as it is today or as the version in the address was. */
@Path("/lessons/{lesson}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public class LessonResource {
    @Inject
    Curriculum curriculum;

    @Inject
    LessonVersions versions;

    @PathParam("lesson")
    String id;

    @QueryParam("version")
    String version;

    private Edition edition() {
        return versions.edition(id, version);
    }

    @GET
    @Open
    public LessonPage show() {
        return LessonPage.of(edition(), curriculum);
    }

    @GET
    @Path("answers")
    @Open
    public AnswersPage answers() {
        return AnswersPage.of(edition(), curriculum);
    }

    @GET
    @Path("script")
    @Open
    public ScriptPage script() {
        return ScriptPage.of(edition(), curriculum);
    }

    @GET
    @Path("slides")
    @Open
    public SlidesPage slides() {
        return SlidesPage.of(edition());
    }

    @GET
    @Path("family")
    @Open
    public FamilyPage family() {
        return FamilyPage.of(edition());
    }

    @GET
    @Path("alternate")
    @Open
    public AlternatePage alternate() {
        return AlternatePage.of(edition());
    }

    @GET
    @Path("print")
    @Open
    public PrintPage print(@QueryParam("part") List<String> parts, @QueryParam("large") String large) {
        return PrintPage.of(edition(), curriculum, parts, large != null);
    }

    /** The versions of a lesson that have an address; those of a withdrawn lesson too. */
    @GET
    @Path("versions")
    @Open
    public VersionsPage versions() {
        List<LessonVersions.Row> rows = versions.of(id);
        if (rows.isEmpty()) {
            throw new NotFoundException();
        }
        return VersionsPage.of(rows, versions.edition(id, rows.get(0).hash()), curriculum.find(id));
    }
}
