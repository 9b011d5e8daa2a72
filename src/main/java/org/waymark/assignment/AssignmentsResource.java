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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;

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
    Assignments assignments;

    @Inject
    Curriculum curriculum;

    @Inject
    Openings openings;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    Closings closings;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public AssignmentsPage list(@PathParam("class") UUID id, @QueryParam("lesson") String lesson) {
        TimesForm usual = TimesForm.usual(clock.instant(), zone());
        return page(classes.taught(id), new AssignmentForm(lesson, usual.opens(), usual.due(), null, null), Map.of());
    }

    @POST
    @Allowed(Role.TEACHER)
    public Response assign(@PathParam("class") UUID id, AssignmentForm form) {
        SchoolClass schoolClass = classes.taught(id);
        Map<String, String> errors = errors(form);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(schoolClass, form, errors)).build();
        }
        Instant now = clock.instant();
        UUID teacher = signedIn.visitor().user();
        Assignment made = assignments.make(
                schoolClass, curriculum.get(form.lesson()), form.times().times(zone()), form.delivery(), teacher, now);
        trail.record(now, teacher, "assignment.make", made.id());
        return Response.seeOther(URI.create("/classes/" + id + "/assignments")).build();
    }

    private Map<String, String> errors(AssignmentForm form) {
        Map<String, String> errors = form.times().errors(zone());
        Optional<Lesson> lesson = Optional.ofNullable(form.lesson()).flatMap(curriculum::find);
        if (lesson.isEmpty()) {
            errors.put("lesson", "assignment.lesson-missing");
        } else if (!openings.open().contains(form.lesson())) {
            errors.put("lesson", "assignment.lesson-closed");
        }
        lesson.ifPresent(one -> errors.putAll(form.deliveryErrors(one)));
        return errors;
    }

    private ZoneId zone() {
        return orgs.district().zone();
    }

    private AssignmentsPage page(SchoolClass schoolClass, AssignmentForm form, Map<String, String> errors) {
        Set<UUID> closed = closings.in(schoolClass.id());
        List<AssignmentsPage.Row> rows = assignments.of(schoolClass.id()).stream()
                .map(assignment -> row(assignment, closed.contains(assignment.id())))
                .toList();
        Set<String> open = openings.open();
        List<AssignmentsPage.Choice> choices = curriculum.lessons().stream()
                .map(lesson -> choice(schoolClass, lesson, open.contains(lesson.id())))
                .sorted(Comparator.comparing(choice -> !choice.fits()))
                .toList();
        return new AssignmentsPage(
                schoolClass.id(), schoolClass.title(), rows, choices, openings.openers(), zone(), form, errors);
    }

    private AssignmentsPage.Row row(Assignment assignment, boolean closed) {
        return new AssignmentsPage.Row(
                assignment.id(),
                assignment.lessonId(),
                assignments.lesson(assignment).title(),
                assignment.opensAt(),
                assignment.dueAt(),
                closed ? "closed" : state(assignment),
                assignment.feedback() == FeedbackPolicy.CHECK,
                assignment.firstForm() != null);
    }

    private String state(Assignment assignment) {
        Instant now = clock.instant();
        return !assignment.isOpen(now) ? "upcoming" : assignment.isLate(now) ? "past" : "open";
    }

    private static AssignmentsPage.Choice choice(SchoolClass schoolClass, Lesson lesson, boolean open) {
        return new AssignmentsPage.Choice(
                lesson.id(),
                lesson.title(),
                lesson.band(),
                lesson.minutes(),
                lesson.band().equals(schoolClass.band()),
                lesson.reviewed(),
                lesson.hasTwoForms(),
                open);
    }
}
