package org.waymark.reporting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.assignment.PracticeCounts;
import org.waymark.curriculum.HowSure;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Branch;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Scene;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.quiz.Scales;
import org.waymark.roster.Classes;
import org.waymark.roster.SchoolClass;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** What was counted for a class and kept with nobody. */
@Path("/assignments/{assignment}/counts")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class CountsResource {
    @Inject
    Assignments assignments;

    @Inject
    Classes classes;

    @Inject
    Scales scales;

    @Inject
    PracticeCounts practice;

    @GET
    @Allowed(Role.TEACHER)
    public CountsPage show(@PathParam("assignment") UUID id) {
        Assignment assignment = assignments.taught(id);
        SchoolClass schoolClass = classes.taught(assignment.classId());
        Lesson lesson = assignments.lesson(assignment);
        return new CountsPage(
                id,
                schoolClass.id(),
                schoolClass.title(),
                lesson.title(),
                Scales.STEP,
                HowSure.of(lesson).stream().map(scale -> sure(id, scale)).toList(),
                scenes(lesson, practice.shown(id)));
    }

    private CountsPage.Sure sure(UUID assignment, HowSure scale) {
        Scales.Marks marks = scales.shown(assignment, scale);
        return new CountsPage.Sure(
                scale.id(), scale.stem(), scale.scale().least(), scale.scale().most(), marks.n(), marks.mean());
    }

    private static List<CountsPage.Scene> scenes(Lesson lesson, List<PracticeCounts.Count> counts) {
        return lesson.practice().stream()
                .filter(item -> item.interaction() instanceof Interaction.Scenario)
                .flatMap(item -> ((Interaction.Scenario) item.interaction())
                        .scenes().stream().flatMap(scene -> scene(item, scene, counts)))
                .toList();
    }

    /** The scene, if something is shown of it. */
    private static Stream<CountsPage.Scene> scene(AssessmentItem item, Scene scene, List<PracticeCounts.Count> counts) {
        List<PracticeCounts.Count> here = counts.stream()
                .filter(count -> count.item().equals(item.id()) && count.scene().equals(scene.id()))
                .toList();
        int all = here.stream().mapToInt(PracticeCounts.Count::n).sum();
        List<CountsPage.Way> ways = scene.branches().stream()
                .map(branch -> way(branch, scene.number(branch), here))
                .toList();
        return all == 0
                ? Stream.empty()
                : Stream.of(new CountsPage.Scene(item.id(), scene.id(), scene.words(), all, ways));
    }

    private static CountsPage.Way way(Branch branch, int number, List<PracticeCounts.Count> here) {
        int n = here.stream()
                .filter(count -> count.branch() == number)
                .mapToInt(PracticeCounts.Count::n)
                .sum();
        return new CountsPage.Way(number, branch.words().plain(), n);
    }
}
