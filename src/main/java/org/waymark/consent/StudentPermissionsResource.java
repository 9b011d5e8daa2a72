package org.waymark.consent;

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
import java.time.LocalDate;
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

/** One student's history of decisions. Nothing in it is changed: a wrong row is put right by another. */
@Path("/classes/{class}/students/{student}/permissions")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class StudentPermissionsResource {
    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    StudentViews views;

    @Inject
    Ledger ledger;

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
    public StudentPermissionsPage show(@PathParam("class") UUID id, @PathParam("student") UUID student) {
        return page(id, theirs(id, student), DecisionForm.fresh(today()), Map.of());
    }

    @POST
    @Allowed(Role.TEACHER)
    public Response record(@PathParam("class") UUID id, @PathParam("student") UUID student, DecisionForm form) {
        Students.Student theirs = theirs(id, student);
        ledger.lock(student); // two corrections of one row at once: the second sees the first
        Map<String, String> errors = form.errors(today());
        if (!isCorrectable(student, form)) {
            errors.put("corrects", "permission.corrects-unknown");
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(id, theirs, form, errors)).build();
        }
        Instant now = clock.instant();
        UUID me = signedIn.visitor().user();
        ledger.record(student, form.entry(), me, now);
        trail.record(now, me, "student.permission", student);
        return Response.seeOther(URI.create("/classes/" + id + "/students/" + student + "/permissions"))
                .build();
    }

    private boolean isCorrectable(UUID student, DecisionForm form) {
        return form.corrected().isEmpty()
                || ledger.of(student).stream()
                        .anyMatch(entry -> entry.number() == form.corrected().orElseThrow() && !entry.corrected());
    }

    private Students.Student theirs(UUID id, UUID student) {
        Students.Student theirs = students.get(classes.taught(id).id(), student);
        views.saw(id, student, StudentViews.Page.PERMISSIONS);
        return theirs;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), orgs.district().zone());
    }

    private StudentPermissionsPage page(
            UUID id, Students.Student student, DecisionForm form, Map<String, String> errors) {
        return new StudentPermissionsPage(
                id,
                student.id(),
                student.name(),
                ledger.of(student.id()),
                today(),
                orgs.district().zone(),
                form,
                errors);
    }
}
