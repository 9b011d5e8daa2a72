package org.waymark.reporting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.quiz.Tallies;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** What a class should look at again. It opens on the newest lesson of which something can be said. */
@Path("/classes/{class}/reteach")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class ReteachResource {
    @Inject
    Classes classes;

    @Inject
    Taught taught;

    @Inject
    Assignments assignments;

    @Inject
    Counts counts;

    @Inject
    ClassChoices choices;

    @Inject
    Orgs orgs;

    @GET
    @Allowed(Role.TEACHER)
    public ReteachPage show(@PathParam("class") UUID id, @QueryParam("assignment") UUID assignment) {
        SchoolClass schoolClass = classes.taught(id);
        List<Assignment> lessons = taught.in(id);
        Map<UUID, Counts.Students> counted = counts.students(id);
        Optional<Assignment> chosen = taught.chosen(lessons, assignment, counted);
        return page(schoolClass, chosen, lessons, counted);
    }

    private ReteachPage page(
            SchoolClass schoolClass,
            Optional<Assignment> chosen,
            List<Assignment> lessons,
            Map<UUID, Counts.Students> counted) {
        Counts.Students of = chosen.map(one -> counted.get(one.id())).orElse(Counts.Students.NONE);
        List<ItemsPage.Item> items = of.all() == 0
                ? List.of()
                : choices.of(
                        chosen.orElseThrow(), counts.of(chosen.orElseThrow().id()));
        return new ReteachPage(
                schoolClass.id(),
                schoolClass.title(),
                chosen.map(one -> lesson(one, counted)).orElse(null),
                lessons.stream().map(one -> lesson(one, counted)).toList(),
                of.all(),
                of.paper(),
                of.asOf(),
                orgs.district().zone(),
                Tallies.STEP,
                items.stream().anyMatch(ReteachPage::canBeSaid),
                ReteachPage.worst(items));
    }

    private ReteachPage.Lesson lesson(Assignment assignment, Map<UUID, Counts.Students> counted) {
        return new ReteachPage.Lesson(
                assignment.id(),
                assignments.lesson(assignment).title(),
                assignment.opensAt(),
                counted.getOrDefault(assignment.id(), Counts.Students.NONE).all());
    }
}
