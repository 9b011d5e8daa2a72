package org.waymark.assignment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.consent.LetterPage;
import org.waymark.consent.Letters;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;

/** The letter about an assigned lesson, as its text was pinned, with the day on which it opens. */
@Path("/assignments/{assignment}/letter")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class LetterResource {
    @Inject
    Assignments assignments;

    @Inject
    Classes classes;

    @Inject
    Orgs orgs;

    @Inject
    Letters letters;

    @Context
    UriInfo uri;

    @GET
    @Allowed(Role.TEACHER)
    public LetterPage show(@PathParam("assignment") UUID id) {
        Assignment assignment = assignments.taught(id);
        SchoolClass schoolClass = classes.taught(assignment.classId());
        LocalDate opens =
                LocalDate.ofInstant(assignment.opensAt(), orgs.district().zone());
        return letters.of(schoolClass, assignments.lesson(assignment), opens, uri.getBaseUri());
    }
}
