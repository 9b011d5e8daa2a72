package org.waymark.progress;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Objective;
import org.waymark.curriculum.item.Score;
import org.waymark.curriculum.item.Text;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;

/** How far a class is with an assignment, and what to teach again to whom. */
@Path("/assignments/{assignment}/progress")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, "text/csv"})
@Transactional
@InDistrict
public class ProgressResource {
    @Inject
    Assignments assignments;

    @Inject
    Classes classes;

    @Inject
    Orgs orgs;

    @Inject
    Work work;

    @GET
    @Allowed(Role.TEACHER)
    public ProgressPage show(@PathParam("assignment") UUID id) {
        Assignment assignment = assignments.taught(id);
        Lesson lesson = assignments.lesson(assignment);
        SchoolClass schoolClass = classes.taught(assignment.classId());
        List<Work.Done> done = work.of(assignment);
        return new ProgressPage(
                id,
                schoolClass.id(),
                schoolClass.title(),
                lesson.id(),
                lesson.title(),
                assignment.opensAt(),
                assignment.dueAt(),
                orgs.district().zone(),
                done.stream().map(one -> row(lesson, one)).toList(),
                reteach(lesson, done));
    }

    private static ProgressPage.Row row(Lesson lesson, Work.Done done) {
        return new ProgressPage.Row(
                done.student(),
                done.name(),
                done.state(),
                done.score() == null ? null : done.score().percent(),
                done.late(),
                again(lesson, done.objectives()));
    }

    private static List<Text> again(Lesson lesson, Map<String, Score> objectives) {
        return lesson.objectives().stream()
                .filter(objective -> needed(objectives, objective))
                .map(Objective::says)
                .toList();
    }

    private static boolean needed(Map<String, Score> objectives, Objective objective) {
        Score score = objectives.getOrDefault(objective.id(), Score.NONE);
        return score.answered() > 0 && !score.isMastered();
    }

    private static List<ProgressPage.Reteach> reteach(Lesson lesson, List<Work.Done> done) {
        int finished = (int) done.stream().filter(one -> one.score() != null).count();
        return lesson.objectives().stream()
                .map(objective -> new ProgressPage.Reteach(
                        objective.says(),
                        (int) done.stream()
                                .filter(one -> needed(one.objectives(), objective))
                                .count(),
                        finished))
                .toList();
    }
}
