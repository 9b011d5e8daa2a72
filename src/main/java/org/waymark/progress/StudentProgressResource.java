package org.waymark.progress;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.roster.StudentViews;
import org.waymark.roster.Students;

/** How far one student of a class is. */
@Path("/classes/{class}/students/{student}/progress")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class StudentProgressResource {
    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    StudentViews views;

    @Inject
    Orgs orgs;

    @Inject
    StudentWork work;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public StudentProgressPage show(@PathParam("class") UUID id, @PathParam("student") UUID student) {
        SchoolClass schoolClass = classes.taught(id);
        Students.Student theirs = students.get(id, student);
        views.saw(id, student, StudentViews.Page.PROGRESS);
        return new StudentProgressPage(
                id,
                schoolClass.title(),
                student,
                theirs.name(),
                orgs.district().zone(),
                work.of(id, theirs, clock.instant()));
    }
}
