package org.waymark.roster;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;

/** What families decided about the question how sure a child is. */
@Path("/classes/{class}/opt-outs")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class OptOutsResource {
    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    OptOuts optOuts;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public OptOutsPage show(@PathParam("class") UUID id) {
        SchoolClass schoolClass = classes.taught(id);
        Set<UUID> out = optOuts.of(id);
        List<OptOutsPage.Row> rows = students.of(id).stream()
                .map(student -> new OptOutsPage.Row(student.id(), student.name(), out.contains(student.id())))
                .toList();
        return new OptOutsPage(id, schoolClass.title(), rows);
    }

    @POST
    @Allowed(Role.TEACHER)
    public Response set(@PathParam("class") UUID id, OptOutForm form) {
        SchoolClass schoolClass = classes.taught(id);
        classes.lock(id); // two lists at once: the later one holds
        optOuts.set(schoolClass, form.among(students.of(id)));
        trail.record(clock.instant(), signedIn.visitor().user(), "class.opt-outs", id);
        return Response.seeOther(URI.create("/classes/" + id)).build();
    }
}
