package org.waymark.consent;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.SchoolClass;
import org.waymark.web.Problems;

/** The letter about a lesson, before it is assigned; and that the letters were sent. */
@Path("/classes/{class}/letters/{lesson}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class LettersResource {
    private static final int USUAL_DAYS = 7;

    @Inject
    Classes classes;

    @Inject
    Curriculum curriculum;

    @Inject
    Letters letters;

    @Inject
    Notices notices;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    /** Without a day, or with one that is none, the lesson is taken to open in a week. */
    @GET
    @Allowed(Role.TEACHER)
    public LetterPage show(
            @PathParam("class") UUID id, @PathParam("lesson") String lesson, @QueryParam("on") String on) {
        SchoolClass schoolClass = classes.taught(id);
        LocalDate today = letters.today();
        LocalDate opens = new NoticeForm(on).day(today).orElse(today.plusDays(USUAL_DAYS));
        return letters.of(schoolClass, curriculum.get(lesson), opens, uri.getBaseUri());
    }

    /** 303 back to the letter; 422 when no day is named. */
    @POST
    @Path("notices")
    @Allowed(Role.TEACHER)
    public Response sent(@PathParam("class") UUID id, @PathParam("lesson") String name, NoticeForm form) {
        SchoolClass schoolClass = classes.taught(id);
        Lesson lesson = curriculum.get(name);
        Optional<LocalDate> opens = form.day(letters.today());
        if (opens.isEmpty()) {
            return problems.answer(422);
        }
        Instant now = clock.instant();
        UUID me = signedIn.visitor().user();
        notices.record(schoolClass, lesson.id(), opens.get(), me, now);
        trail.record(now, me, "class.notice", id);
        String back = "/classes/" + id + "/letters/" + lesson.id() + "?on=" + opens.get() + "#sent";
        return Response.seeOther(URI.create(back)).build();
    }
}
