package org.waymark.assignment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.adoption.Openings;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.Groups;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.roster.Students;
import org.waymark.training.Readiness;
import org.waymark.training.Readying;

/** A class's lessons: what was assigned, and the next one. */
@Path("/classes/{class}/assignments")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class AssignmentsResource {
    @Inject
    Classes classes;

    @Inject
    Groups groups;

    @Inject
    Students students;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentsPages pages;

    @Inject
    Readying readying;

    @Inject
    Curriculum curriculum;

    @Inject
    Openings openings;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @param groups those for whom the next lesson is meant to be; what is no group of the class is ticked nowhere */
    @GET
    @Allowed(Role.TEACHER)
    public AssignmentsPage list(
            @PathParam("class") UUID id,
            @QueryParam("lesson") String lesson,
            @QueryParam("group") List<String> groups) {
        AssignmentForm usual = AssignmentForm.usual(lesson, TimesForm.usual(clock.instant(), zone()), groups);
        return pages.of(classes.taught(id), readying.mine(), usual, Map.of());
    }

    @POST
    @Allowed(Role.TEACHER)
    public Response assign(@PathParam("class") UUID id, AssignmentForm form) {
        SchoolClass schoolClass = classes.taught(id);
        Audience all = all(id);
        Readiness readiness = readying.mine();
        Map<String, String> errors = errors(form, all, readiness);
        if (!errors.isEmpty()) {
            AssignmentForm again = form.with(form.times().mended(zone()));
            return Response.status(422)
                    .entity(pages.of(schoolClass, readiness, again, errors))
                    .build();
        }
        make(schoolClass, form, form.audience(all));
        return Response.seeOther(URI.create("/classes/" + id + "/assignments")).build();
    }

    private void make(SchoolClass schoolClass, AssignmentForm form, Audience audience) {
        Instant now = clock.instant();
        UUID teacher = signedIn.visitor().user();
        Lesson lesson = curriculum.get(form.lesson());
        Times times = form.times().times(zone());
        Assignment made = assignments.make(schoolClass, lesson, times, form.delivery(), audience, teacher, now);
        trail.record(now, teacher, "assignment.make", made.id());
    }

    private Map<String, String> errors(AssignmentForm form, Audience all, Readiness readiness) {
        Map<String, String> errors = form.times().errors(zone());
        Optional<Lesson> lesson = Optional.ofNullable(form.lesson()).flatMap(curriculum::find);
        if (lesson.isEmpty()) {
            errors.put("lesson", "assignment.lesson-missing");
        } else if (!openings.open().contains(form.lesson())) {
            errors.put("lesson", "assignment.lesson-closed");
        }
        lesson.ifPresent(one -> errors.putAll(form.deliveryErrors(one)));
        errors.putAll(form.audienceErrors(all));
        if (!readiness.mayAssign()) {
            errors.put("readiness", "assignment.not-ready");
        }
        return errors;
    }

    /** Everybody whom a lesson can be for. */
    private Audience all(UUID schoolClass) {
        List<UUID> grouped =
                groups.of(schoolClass).stream().map(Groups.Group::id).toList();
        List<UUID> single =
                students.of(schoolClass).stream().map(Students.Student::id).toList();
        return new Audience(grouped, single);
    }

    private ZoneId zone() {
        return orgs.district().zone();
    }
}
