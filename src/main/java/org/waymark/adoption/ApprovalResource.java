package org.waymark.adoption;

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
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;

/** An officer puts on the record who read a lesson, or takes that back. */
@Path("/adoption/lessons/{lesson}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ApprovalResource {
    @Inject
    Curriculum curriculum;

    @Inject
    Approvals approvals;

    @Inject
    Confirmations confirmations;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.OFFICER)
    public ApprovalPage show(@PathParam("lesson") String id) {
        return page(curriculum.get(id), ApprovalForm.EMPTY, Map.of());
    }

    @POST
    @Path("approvals")
    @Allowed(Role.OFFICER)
    public Response approve(@PathParam("lesson") String id, ApprovalForm form) {
        Lesson lesson = curriculum.get(id);
        Map<String, String> errors = form.errors();
        if (!confirmations.missing(lesson).isEmpty()) {
            errors.put("numbers", "approval.numbers-missing");
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(lesson, form, errors)).build();
        }
        Instant now = clock.instant();
        return done("lesson.approve", approvals.approve(lesson, form.readerText(), form.roleText(), me(), now), now);
    }

    @POST
    @Path("withdrawals")
    @Allowed(Role.OFFICER)
    public Response withdraw(@PathParam("lesson") String id) {
        Instant now = clock.instant();
        return done("lesson.withdraw", approvals.withdraw(curriculum.get(id), me(), now), now);
    }

    private UUID me() {
        return signedIn.visitor().user();
    }

    private Response done(String action, UUID subject, Instant now) {
        trail.record(now, me(), action, subject);
        return Response.seeOther(URI.create("/adoption")).build();
    }

    private ApprovalPage page(Lesson lesson, ApprovalForm form, Map<String, String> errors) {
        Approval standing = approvals.standing().get(lesson.id());
        return new ApprovalPage(
                lesson.id(),
                lesson.title(),
                lesson.reviews(),
                standing,
                standing != null && !standing.version().equals(lesson.version()),
                confirmations.missing(lesson),
                approvals.of(lesson),
                form,
                errors,
                orgs.district().zone());
    }
}
