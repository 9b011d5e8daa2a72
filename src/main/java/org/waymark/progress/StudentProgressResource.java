package org.waymark.progress;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
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
    Assignments assignments;

    @Inject
    Orgs orgs;

    @Inject
    Work work;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public StudentProgressPage show(@PathParam("class") UUID id, @PathParam("student") UUID student) {
        SchoolClass schoolClass = classes.taught(id);
        Students.Student theirs = students.get(id, student);
        Map<UUID, Work.Done> done = work.ofStudent(id, theirs, clock.instant());
        return new StudentProgressPage(
                id,
                schoolClass.title(),
                student,
                theirs.name(),
                orgs.district().zone(),
                assignments.of(id).stream()
                        .filter(assignment -> done.containsKey(assignment.id()))
                        .map(assignment -> row(assignment, done.get(assignment.id())))
                        .toList());
    }

    private StudentProgressPage.Row row(Assignment assignment, Work.Done done) {
        Lesson lesson = assignments.lesson(assignment);
        return new StudentProgressPage.Row(
                assignment.id(),
                lesson.title(),
                assignment.dueAt(),
                done.state(),
                done.score() == null ? null : done.score().percent(),
                done.late(),
                Board.again(lesson, done.objectives()));
    }
}
