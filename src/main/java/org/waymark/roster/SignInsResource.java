package org.waymark.roster;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;

/** The log of a class's sign-ins. */
@Path("/classes/{class}/sign-ins")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, "text/csv"})
@Transactional
@InDistrict
public class SignInsResource {
    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    SignIns signIns;

    @Inject
    StudentViews views;

    @Inject
    Orgs orgs;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public SignInsPage show(
            @PathParam("class") UUID id, @QueryParam("student") String student, @QueryParam("only") String only) {
        SchoolClass schoolClass = classes.taught(id);
        List<Students.Student> there = students.of(id);
        UUID chosen = chosen(there, student);
        if (chosen != null) {
            views.saw(id, chosen, StudentViews.Page.SIGN_INS);
        }
        return SignInsPage.of(
                schoolClass,
                there,
                chosen,
                "failed".equals(only),
                signIns.of(id, clock.instant()),
                orgs.district().zone());
    }

    /** Whoever is not in the class is nobody to choose: then everybody is shown. */
    private static UUID chosen(List<Students.Student> there, String student) {
        return there.stream()
                .map(Students.Student::id)
                .filter(one -> one.toString().equals(student))
                .findFirst()
                .orElse(null);
    }
}
