package org.waymark.quiz;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.Opening;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;

/** A teacher begins and ends a quiz without accounts. */
@Path("/assignments/{assignment}/open-quiz")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class OpenQuizResource {
    @Inject
    Assignments assignments;

    @Inject
    Classes classes;

    @Inject
    Opening opening;

    @Inject
    Orgs orgs;

    @Inject
    OpenQuizzes quizzes;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public OpenQuizPage show(@PathParam("assignment") UUID id) {
        return page(assignments.taught(id), "", null);
    }

    /** Opens the class too, unless it is open. */
    @POST
    @Allowed(Role.TEACHER)
    public Response start(@PathParam("assignment") UUID id, OpenQuizForm form) {
        Assignment assignment = assignments.taught(id);
        if (form.number() == 0) {
            return Response.status(422)
                    .entity(page(
                            assignment, form.expected() == null ? "" : form.expected(), "open-quiz.expected-missing"))
                    .build();
        }
        Instant now = clock.instant();
        quizzes.start(assignment, form.number(), me(), now, openUntil(classes.taught(assignment.classId()), now));
        return done(id, "assignment.start-open-quiz");
    }

    private Instant openUntil(SchoolClass schoolClass, Instant now) {
        return opening.until(schoolClass.id(), now).orElseGet(() -> {
            opening.open(schoolClass, me(), now);
            return opening.until(schoolClass.id(), now).orElseThrow();
        });
    }

    @POST
    @Path("end")
    @Allowed(Role.TEACHER)
    public Response end(@PathParam("assignment") UUID id) {
        quizzes.end(assignments.taught(id).classId(), clock.instant());
        return done(id, "assignment.end-open-quiz");
    }

    private Response done(UUID id, String action) {
        trail.record(clock.instant(), me(), action, id);
        return Response.seeOther(URI.create("/assignments/" + id + "/open-quiz"))
                .build();
    }

    private OpenQuizPage page(Assignment assignment, String typed, String error) {
        Instant now = clock.instant();
        quizzes.settle(assignment.id(), now);
        SchoolClass schoolClass = classes.taught(assignment.classId());
        Lesson lesson = assignments.lesson(assignment);
        Optional<OpenQuiz> latest = quizzes.latest(assignment.id());
        return new OpenQuizPage(
                assignment.id(),
                schoolClass.id(),
                schoolClass.title(),
                schoolClass.code(),
                lesson.id(),
                lesson.title(),
                latest.map(quiz -> state(quiz, schoolClass, now)).orElse("none"),
                latest.map(OpenQuiz::expected).orElse(0),
                latest.map(OpenQuiz::finished).orElse(0),
                latest.map(OpenQuiz::shown).orElse(0),
                latest.map(OpenQuiz::endsAt).orElse(null),
                orgs.district().zone(),
                Tallies.STEP,
                typed,
                error);
    }

    private String state(OpenQuiz quiz, SchoolClass schoolClass, Instant now) {
        boolean running = quizzes.running(schoolClass.id(), now)
                .filter(one -> one.id().equals(quiz.id()))
                .isPresent();
        return running && opening.until(schoolClass.id(), now).isPresent() ? "running" : "over";
    }

    private UUID me() {
        return signedIn.visitor().user();
    }
}
