package org.waymark.reporting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.SchoolClass;

/** Groups for another look at a lesson: suggested by objective, changed by the teacher, and made. */
@Path("/classes/{class}/reteach/groups")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class RegroupResource {
    @Inject
    Classes classes;

    @Inject
    Taught taught;

    @Inject
    Counts counts;

    @Inject
    Regrouping regrouping;

    @GET
    @Allowed(Role.TEACHER)
    public RegroupPage suggest(@PathParam("class") UUID id, @QueryParam("assignment") UUID assignment) {
        SchoolClass schoolClass = classes.taught(id);
        return regrouping.suggested(schoolClass, chosen(id, assignment));
    }

    @POST
    @Allowed(Role.TEACHER)
    public Response make(@PathParam("class") UUID id, RegroupForm form) {
        SchoolClass schoolClass = classes.taught(id);
        Optional<Assignment> lesson = chosen(id, asked(form));
        Map<String, String> errors = regrouping.errors(schoolClass, lesson, form);
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(regrouping.again(schoolClass, lesson, form, errors))
                    .build();
        }
        String query = regrouping.make(schoolClass, lesson.orElseThrow(), form);
        return Response.seeOther(URI.create("/classes/" + id + "/assignments?" + query))
                .build();
    }

    private static UUID asked(RegroupForm form) {
        try {
            return form.assignmentId();
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    private Optional<Assignment> chosen(UUID schoolClass, UUID asked) {
        return taught.chosen(taught.in(schoolClass), asked, counts.students(schoolClass));
    }
}
