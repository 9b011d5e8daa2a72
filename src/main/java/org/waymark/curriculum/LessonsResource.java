package org.waymark.curriculum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Objective;
import org.waymark.curriculum.authoring.Unit;
import org.waymark.web.Open;

/** The curriculum for anyone to read: families, boards, teachers, before and after. */
@Path("/lessons")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public class LessonsResource {
    private static final int A_YEAR = 31_536_000;

    @Inject
    Curriculum curriculum;

    @Inject
    LessonVersions versions;

    @GET
    @Open
    public LessonsPage list() {
        return new LessonsPage(curriculum.units().stream().map(this::row).toList());
    }

    private LessonsPage.UnitRow row(Unit unit) {
        return new LessonsPage.UnitRow(
                unit.id(),
                unit.title(),
                unit.band(),
                unit.lessons().stream()
                        .map(curriculum::get)
                        .map(LessonsResource::row)
                        .toList());
    }

    private static LessonsPage.LessonRow row(Lesson lesson) {
        return new LessonsPage.LessonRow(
                lesson.id(),
                lesson.title(),
                lesson.minutes(),
                lesson.objectives().stream().map(Objective::says).toList(),
                lesson.reviewed());
    }

    @GET
    @Path("{lesson}")
    @Open
    public LessonPage show(@PathParam("lesson") String id) {
        return LessonPage.of(curriculum.get(id));
    }

    @GET
    @Path("{lesson}/script")
    @Open
    public ScriptPage script(@PathParam("lesson") String id) {
        return ScriptPage.of(curriculum.get(id));
    }

    @GET
    @Path("{lesson}/slides")
    @Open
    public SlidesPage slides(@PathParam("lesson") String id) {
        return SlidesPage.of(curriculum.get(id));
    }

    @GET
    @Path("{lesson}/family")
    @Open
    public FamilyPage family(@PathParam("lesson") String id) {
        return FamilyPage.of(curriculum.get(id));
    }

    @GET
    @Path("{lesson}/alternate")
    @Open
    public AlternatePage alternate(@PathParam("lesson") String id) {
        Lesson lesson = curriculum.get(id);
        return new AlternatePage(lesson.id(), lesson.alternate());
    }

    /** A drawing. The address names the version, so it may be kept for ever. */
    @GET
    @Path("{lesson}/assets/{file}")
    @Produces("image/svg+xml")
    @Open
    public Response asset(
            @PathParam("lesson") String id, @PathParam("file") String file, @QueryParam("v") String version) {
        Lesson lesson = versions.of(curriculum.get(id), version);
        String drawing = lesson.files().texts().get("assets/" + file);
        if (drawing == null || !file.endsWith(".svg")) {
            throw new NotFoundException();
        }
        CacheControl cache = new CacheControl();
        cache.setMaxAge(lesson.version().startsWith(version == null ? "-" : version) ? A_YEAR : 0);
        return Response.ok(drawing).cacheControl(cache).build();
    }
}
