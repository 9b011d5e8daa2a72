package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.TaskPage;
import org.waymark.assignment.Tasks;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.web.Looking;

/** A student's quiz. A whole school opens it at once, so there is no transaction but the statement that finds it. */
@Path(Part.PATH)
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@ApplicationScoped
public class QuizResource {
    @Inject
    AskedQuizzes quizzes;

    @Inject
    QuizPages pages;

    @Inject
    TestSessions sessions;

    @Inject
    Tasks tasks;

    @Inject
    SignedIn signedIn;

    @Inject
    Looking looking;

    @Inject
    Clock clock;

    /** The quiz; its result when it is finished, and a word when it is closed. */
    @GET
    @Allowed(Role.STUDENT)
    public Response quiz(
            @PathParam("assignment") UUID id,
            @PathParam("part") Part name,
            @QueryParam("seen") String seen,
            @QueryParam("missed") String missed) {
        TestPart part = quizzes.get(id, name);
        Optional<Standing> found = sessions.findStanding(part, me(), clock.instant());
        if (found.isEmpty()) {
            return task(id, name);
        }
        Standing standing = found.get();
        if (standing.submitted()) {
            return Response.seeOther(URI.create(part.path() + "/result")).build();
        }
        return Response.ok(standing.closed() ? closed(part, standing) : open(part, standing, seen, missed))
                .build();
    }

    /** What takes the place of the quiz for those who take the task of equal status. */
    private Response task(UUID id, Part name) {
        TaskPage task = tasks.insteadOf(id, name.code()).orElseThrow(NotFoundException::new);
        return Response.ok(task).build();
    }

    private static ClosedPage closed(TestPart part, Standing standing) {
        return ClosedPage.of(part, standing.session() != null && part.mayEnd(standing.newest()));
    }

    private QuizPage open(TestPart part, Standing standing, String seen, String missed) {
        String miss = part.item(missed).map(AssessmentItem::id).orElse(null);
        return pages.quiz(part, me(), standing, seen(part, standing, seen), miss);
    }

    private Acknowledgement seen(TestPart part, Standing standing, String item) {
        return item == null || standing.session() == null
                ? null
                : pages.seen(part, standing.session(), item, looking.locale().getLanguage(), clock.instant());
    }

    private UUID me() {
        return signedIn.visitor().user();
    }
}
