package org.waymark.training;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Module;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;

/** One module of the adult course: to read, to practise, and its check. */
@Path("/course/{module}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ModuleResource {
    @Inject
    Curriculum curriculum;

    @Inject
    Attempts attempts;

    @Inject
    SchoolCard schoolCard;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed({Role.TEACHER, Role.OFFICER})
    public ModulePage show(@PathParam("module") String id) {
        return ModulePage.of(curriculum.module(id), schoolCard.blank(id));
    }

    @GET
    @Path("check")
    @Allowed({Role.TEACHER, Role.OFFICER})
    public CheckPage check(@PathParam("module") String id) {
        return CheckPage.of(curriculum.module(id), CheckForm.EMPTY, List.of());
    }

    @POST
    @Path("attempts")
    @Allowed({Role.TEACHER, Role.OFFICER})
    public Response take(@PathParam("module") String id, CheckForm form) {
        Module module = curriculum.module(id);
        List<String> unanswered = form.unanswered(module);
        if (!unanswered.isEmpty()) {
            return Response.status(422)
                    .entity(CheckPage.of(module, form, unanswered))
                    .build();
        }
        Instant now = clock.instant();
        UUID user = signedIn.visitor().user();
        UUID attempt = attempts.take(module, form, user, now);
        trail.record(now, user, "course.attempt", attempt);
        return Response.seeOther(URI.create("/course/attempts/" + attempt)).build();
    }
}
