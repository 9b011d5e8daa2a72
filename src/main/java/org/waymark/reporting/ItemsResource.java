package org.waymark.reporting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.quiz.OpenQuizzes;
import org.waymark.quiz.Tallies;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** What a class chose, item by item. */
@Path("/assignments/{assignment}/items")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class ItemsResource {
    @Inject
    Assignments assignments;

    @Inject
    Classes classes;

    @Inject
    Orgs orgs;

    @Inject
    Tallies tallies;

    @Inject
    OpenQuizzes openQuizzes;

    @Inject
    Counts counts;

    @Inject
    ClassChoices choices;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public ItemsPage show(@PathParam("assignment") UUID id) {
        Assignment assignment = assignments.taught(id);
        SchoolClass schoolClass = classes.taught(assignment.classId());
        Lesson lesson = assignments.lesson(assignment);
        openQuizzes.settle(id, clock.instant());
        tallies.publish(assignment, clock.instant()); // the due date may have passed since the last quiz was finished
        Counts.Students counted = counts.students(schoolClass.id()).getOrDefault(id, Counts.Students.NONE);
        return new ItemsPage(
                id,
                schoolClass.id(),
                schoolClass.title(),
                lesson.id(),
                lesson.title(),
                counted.all(),
                counted.paper(),
                counted.devices(),
                counted.asOf(),
                orgs.district().zone(),
                Tallies.STEP,
                counted.all() == 0 ? List.of() : choices.of(assignment, counts.of(id)));
    }
}
