package org.waymark.roster;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Badges;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.identity.StudentSecrets;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;

/** What a teacher does for one student: unlock, let in, end a lost badge, move, take off the class and bring back. */
@Path("/classes/{class}/students/{student}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class StudentResource {
    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    StudentSecrets secrets;

    @Inject
    Badges badges;

    @Inject
    ClassPages pages;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @POST
    @Path("unlock")
    @Allowed(Role.TEACHER)
    public Response unlock(@PathParam("class") UUID id, @PathParam("student") UUID student) {
        secrets.unlock(theirs(id, student).id());
        return done(id, student, "student.unlock");
    }

    @POST
    @Path("admission")
    @Allowed(Role.TEACHER)
    public Response admit(@PathParam("class") UUID id, @PathParam("student") UUID student) {
        UUID known = theirs(id, student).id();
        secrets.admit(signedIn.visitor().district(), known, signedIn.visitor().user(), clock.instant());
        return done(id, student, "student.admit");
    }

    @POST
    @Path("removal")
    @Allowed(Role.TEACHER)
    public Response remove(@PathParam("class") UUID id, @PathParam("student") UUID student) {
        students.end(id, theirs(id, student).id(), clock.instant());
        return done(id, student, "student.leave-class");
    }

    /** Somebody else may have the badge, or a photo of it. The pictures or the PIN still work. */
    @POST
    @Path("badge-loss")
    @Allowed(Role.TEACHER)
    public Response loseBadge(@PathParam("class") UUID id, @PathParam("student") UUID student) {
        badges.revoke(theirs(id, student).id(), clock.instant());
        return done(id, student, "student.lose-badge");
    }

    /** Whoever was taken off the class within thirty days is there again, with all that they did. */
    @POST
    @Path("return")
    @Allowed(Role.TEACHER)
    public Response bringBack(@PathParam("class") UUID id, @PathParam("student") UUID student) {
        SchoolClass schoolClass = classes.taught(id);
        classes.lock(id);
        boolean removed = students.removed(id, clock.instant()).stream()
                .anyMatch(one -> one.id().equals(student));
        if (!removed) {
            throw new NotFoundException();
        }
        if (students.enroll(schoolClass, student, clock.instant()) == Students.Enrolling.FULL) {
            return Response.status(422)
                    .entity(pages.of(schoolClass, "", "class.names-too-many", 0))
                    .build();
        }
        return done(id, student, "student.return-to-class");
    }

    @GET
    @Path("move")
    @Allowed(Role.TEACHER)
    public MovePage moving(@PathParam("class") UUID id, @PathParam("student") UUID student) {
        return page(classes.taught(id), student, null);
    }

    @POST
    @Path("move")
    @Allowed(Role.TEACHER)
    public Response move(@PathParam("class") UUID id, @PathParam("student") UUID student, MoveForm form) {
        SchoolClass from = classes.taught(id);
        MovePage page = page(from, student, "move.class-missing");
        Optional<SchoolClass> to = page.chosen(form).map(one -> classes.taught(one.id()));
        if (to.isEmpty()) {
            return Response.status(422).entity(page).build();
        }
        if (students.move(from, to.get(), student, clock.instant()) == Students.Enrolling.FULL) {
            return Response.status(422).entity(page(from, student, "move.full")).build();
        }
        return done(to.get().id(), student, "student.move-class");
    }

    private MovePage page(SchoolClass from, UUID student, String error) {
        return new MovePage(from.id(), from.title(), students.get(from.id(), student), classes.beside(from), error);
    }

    private Students.Student theirs(UUID id, UUID student) {
        return students.get(classes.taught(id).id(), student);
    }

    private Response done(UUID id, UUID student, String action) {
        trail.record(clock.instant(), signedIn.visitor().user(), action, student);
        return Response.seeOther(URI.create("/classes/" + id)).build();
    }
}
