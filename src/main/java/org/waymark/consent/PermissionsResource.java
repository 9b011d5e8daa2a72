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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.roster.Students;

/** What the families of a class have decided, and many more of it in one press. */
@Path("/classes/{class}/permissions")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class PermissionsResource {
    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    Ledger ledger;

    @Inject
    PermissionRules rules;

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
    public PermissionsPage show(@PathParam("class") UUID id) {
        return page(classes.taught(id), DecisionForm.fresh(today()), Map.of());
    }

    @POST
    @Allowed(Role.TEACHER)
    public Response record(@PathParam("class") UUID id, DecisionForm form) {
        SchoolClass schoolClass = classes.taught(id);
        List<UUID> meant = form.among(students.of(id));
        Map<String, String> errors = form.errors(today());
        if (meant.isEmpty()) {
            errors.put("students", "permission.students-missing");
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(schoolClass, form, errors)).build();
        }
        Instant now = clock.instant();
        meant.forEach(student -> record(student, form.entry(), now));
        return Response.seeOther(URI.create("/classes/" + id + "/permissions")).build();
    }

    private void record(UUID student, Entry entry, Instant now) {
        UUID me = signedIn.visitor().user();
        ledger.record(student, entry, me, now);
        trail.record(now, me, "student.permission", student);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), orgs.district().zone());
    }

    private PermissionsPage page(SchoolClass schoolClass, DecisionForm form, Map<String, String> errors) {
        List<Ledger.Standing> standing = ledger.standing(schoolClass.id(), today());
        List<StrandRule> history = rules.history();
        return new PermissionsPage(
                schoolClass.id(),
                schoolClass.title(),
                Lesson.STRANDS.stream()
                        .map(strand -> PermissionRules.holding(history, today(), strand))
                        .toList(),
                students.of(schoolClass.id()).stream()
                        .map(student -> row(student, standing))
                        .toList(),
                today(),
                form,
                errors);
    }

    private static PermissionsPage.Row row(Students.Student student, List<Ledger.Standing> standing) {
        List<PermissionsPage.Cell> cells = Lesson.STRANDS.stream()
                .flatMap(strand -> standing.stream()
                        .filter(one -> one.student().equals(student.id())
                                && one.strand().equals(strand)))
                .map(one -> new PermissionsPage.Cell(
                        one.strand(), one.decision(), one.since(), one.alternate() ? "alternate" : "lesson"))
                .toList();
        return new PermissionsPage.Row(student.id(), student.name(), cells);
    }
}
