package org.waymark.assignment;

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
import java.util.Map;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.StudentViews;
import org.waymark.roster.Students;

/** A teacher sets what a student of the class needs. Nobody but the student's teachers can look here. */
@Path("/classes/{class}/students/{student}/support")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class AccommodationResource {
    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    StudentViews views;

    @Inject
    Accommodations accommodations;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public AccommodationPage show(@PathParam("class") UUID id, @PathParam("student") UUID student) {
        Students.Student theirs = theirs(id, student);
        return page(id, theirs, AccommodationForm.of(accommodations.of(student)), Map.of());
    }

    @POST
    @Allowed(Role.TEACHER)
    public Response set(@PathParam("class") UUID id, @PathParam("student") UUID student, AccommodationForm form) {
        Students.Student theirs = theirs(id, student);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(id, theirs, form, errors)).build();
        }
        Instant now = clock.instant();
        UUID me = signedIn.visitor().user();
        accommodations.set(student, form.accommodation(), form.reasonText(), form.approverText(), me, now);
        trail.record(now, me, "student.support", student);
        return Response.seeOther(URI.create("/classes/" + id + "/students/" + student + "/support"))
                .build();
    }

    private Students.Student theirs(UUID id, UUID student) {
        Students.Student theirs = students.get(classes.taught(id).id(), student);
        views.saw(id, student, StudentViews.Page.SUPPORT);
        return theirs;
    }

    private AccommodationPage page(
            UUID id, Students.Student student, AccommodationForm form, Map<String, String> errors) {
        List<Accommodations.Change> changes = accommodations.history(student.id());
        return new AccommodationPage(
                id,
                student.id(),
                student.name(),
                changes,
                form,
                errors,
                orgs.district().zone());
    }
}
