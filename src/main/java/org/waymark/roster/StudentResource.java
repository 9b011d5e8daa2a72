package org.waymark.roster;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.identity.StudentSecrets;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;

/** What a teacher does for one student: unlock, let in, take off the class. */
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

    private Students.Student theirs(UUID id, UUID student) {
        return students.get(classes.taught(id).id(), student);
    }

    private Response done(UUID id, UUID student, String action) {
        trail.record(clock.instant(), signedIn.visitor().user(), action, student);
        return Response.seeOther(URI.create("/classes/" + id)).build();
    }
}
