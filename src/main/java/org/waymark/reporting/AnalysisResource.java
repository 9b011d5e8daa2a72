package org.waymark.reporting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.quiz.Part;
import org.waymark.quiz.Purges;
import org.waymark.quiz.Tallies;
import org.waymark.quiz.TestParts;
import org.waymark.reporting.psychometrics.BatchedScores;
import org.waymark.reporting.psychometrics.FacilityIndex;
import org.waymark.reporting.psychometrics.Footing;
import org.waymark.reporting.psychometrics.Reliability;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** Item analysis for those who want it. Only the statistics leave; scores by student stay inside. */
@Path("/assignments/{assignment}/analysis")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class AnalysisResource {
    @Inject
    Assignments assignments;

    @Inject
    Classes classes;

    @Inject
    TestParts parts;

    @Inject
    Tallies tallies;

    @Inject
    Counts counts;

    @Inject
    ClassChoices choices;

    @Inject
    Pool pool;

    @Inject
    Orgs orgs;

    @Inject
    Purges purges;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    /** @param of {@code all} for all of the teacher's classes that took the same text, else the class alone */
    @GET
    @Allowed(Role.TEACHER)
    public AnalysisPage show(@PathParam("assignment") UUID id, @QueryParam("of") String of) {
        Assignment assignment = assignments.taught(id);
        SchoolClass schoolClass = classes.taught(assignment.classId());
        boolean all = "all".equals(of);
        Instant now = clock.instant();
        UUID teacher = signedIn.visitor().user();
        List<UUID> same = all ? pool.assignments(assignment, teacher, now) : List.of(id);
        BatchedScores scores =
                pool.scores(assignment, all, parts.of(assignment, Part.QUIZ).items(), teacher, now);
        Reliability reliability = scores.reliability();
        return new AnalysisPage(
                id,
                schoolClass.id(),
                schoolClass.title(),
                assignments.lesson(assignment).title(),
                all,
                same.size(),
                Tallies.STEP,
                items(chosen(assignment, same, now), scores),
                AnalysisPage.Figure.of(reliability.alpha(), reliability.n(), reliability.footing()),
                AnalysisPage.Figure.of(reliability.error(), reliability.n(), reliability.footing()),
                orgs.district().zone(),
                purges.since(id).orElse(null));
    }

    /** What was chosen in all of these; before the lesson has opened, in this one alone. */
    private List<ItemsPage.Item> chosen(Assignment assignment, List<UUID> same, Instant now) {
        List<List<ItemsPage.Item>> each = new ArrayList<>();
        for (UUID id : same.isEmpty() ? List.of(assignment.id()) : same) {
            Assignment one = assignments.taught(id);
            tallies.publish(one, now); // the due date may have passed since the last quiz was finished
            each.add(choices.of(one, counts.of(id)));
        }
        return Merged.of(each);
    }

    private static List<AnalysisPage.Item> items(List<ItemsPage.Item> chosen, BatchedScores scores) {
        List<AnalysisPage.Item> items = new ArrayList<>();
        chosen.forEach(item -> items.add(item(item, items.size(), scores)));
        return items;
    }

    private static AnalysisPage.Item item(ItemsPage.Item item, int index, BatchedScores scores) {
        FacilityIndex facility = new FacilityIndex(item.correct(), item.answered());
        boolean enough = Footing.of(item.told(), Footing.COUNTS) != Footing.TOO_FEW;
        return new AnalysisPage.Item(
                item.id(),
                item.number(),
                item.stem(),
                item.objective(),
                item.leftOut()
                        ? AnalysisPage.Figure.LEFT_OUT
                        : AnalysisPage.Figure.of(facility.value(), facility.n(), facility.footing()),
                item.leftOut() ? AnalysisPage.Figure.LEFT_OUT : discrimination(scores, index),
                item.told(),
                item.paper(),
                enough && !item.leftOut() ? item.choices() : List.of());
    }

    private static AnalysisPage.Figure discrimination(BatchedScores scores, int item) {
        var index = scores.discrimination(item);
        return scores.isAlike(item)
                ? AnalysisPage.Figure.alike(index.n())
                : AnalysisPage.Figure.of(index.value(), index.n(), index.footing());
    }
}
