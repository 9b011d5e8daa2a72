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
import org.waymark.curriculum.Curriculum;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.quiz.Purges;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** What a class learned and still knows. */
@Path("/assignments/{assignment}/gain")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class GainResource {
    @Inject
    Assignments assignments;

    @Inject
    Classes classes;

    @Inject
    Orgs orgs;

    @Inject
    Gains gains;

    @Inject
    Changes changes;

    @Inject
    Curriculum curriculum;

    @Inject
    Retention retention;

    @Inject
    Purges purges;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public GainPage show(@PathParam("assignment") UUID id) {
        Assignment assignment = assignments.taught(id);
        SchoolClass schoolClass = classes.taught(assignment.classId());
        if (purges.since(id).isEmpty() && gains.publish(assignment, clock.instant())) {
            changes.publish(assignment);
        }
        retention.publish(assignment);
        return new GainPage(
                id,
                schoolClass.id(),
                schoolClass.title(),
                assignments.lesson(assignment).title(),
                assignment.firstForm(),
                gains.find(id).map(GainPage.Figures::of).orElse(null),
                changes(id),
                remembered(id),
                orgs.district().zone(),
                Gains.STEP);
    }

    private List<GainPage.Change> changes(UUID id) {
        return changes.of(id).stream()
                .flatMap(change -> curriculum.misconception(change.misconception()).stream()
                        .map(idea -> new GainPage.Change(
                                idea.id(),
                                idea.name(),
                                change.before().percent(),
                                change.after().percent())))
                .toList();
    }

    private List<GainPage.Remembered> remembered(UUID id) {
        return retention.of(id).stream()
                .filter(one -> one.score().answered() > 0)
                .map(one -> new GainPage.Remembered(
                        one.part(), one.students(), one.score().percent()))
                .toList();
    }
}
