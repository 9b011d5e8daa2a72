package org.waymark.quiz;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;

/** The key of a question is wrong: look at what another one would do, decide, and take it back. */
@Path("/assignments/{assignment}/regrade/{item}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class RegradeResource {
    @Inject
    Assignments assignments;

    @Inject
    TestParts parts;

    @Inject
    Regrades regrades;

    @Inject
    Deciding deciding;

    @Inject
    RegradePages pages;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The question; with {@code how} also what that would do. Looking changes no score; it is noted in the trail. */
    @GET
    @Allowed(Role.TEACHER)
    public Response show(
            @PathParam("assignment") UUID id,
            @PathParam("item") String name,
            @QueryParam("how") String how,
            @QueryParam("right") List<String> right,
            @QueryParam("lower") String lower) {
        TestPart quiz = quiz(id);
        RegradeForm form = new RegradeForm(how, right, lower, null);
        return form.isEmpty()
                ? Response.ok(pages.page(quiz, item(quiz, name), form, Map.of(), null, false))
                        .build()
                : look(quiz, item(quiz, name), form, 200, false);
    }

    /** 303 when it stands; 409 with the page when somebody decided something since this was looked at. */
    @POST
    @Allowed(Role.TEACHER)
    public Response decide(@PathParam("assignment") UUID id, @PathParam("item") String name, RegradeForm form) {
        TestPart quiz = quiz(id);
        AssessmentItem item = item(quiz, name);
        Map<String, String> errors = errors(quiz, item, form);
        if (!errors.isEmpty()) {
            return refused(quiz, item, form, errors);
        }
        boolean stands =
                deciding.decide(quiz.assignment(), name, form.rekeying(), form.seenNumber(), me(), clock.instant());
        return stands ? again(id, name) : look(quiz, item, form, 409, true);
    }

    @POST
    @Path("undo")
    @Allowed(Role.TEACHER)
    public Response undo(@PathParam("assignment") UUID id, @PathParam("item") String name, UndoForm form) {
        TestPart quiz = quiz(id);
        deciding.undo(quiz.assignment(), item(quiz, name).id(), form.value(), me(), clock.instant());
        return again(id, name);
    }

    private Response look(TestPart quiz, AssessmentItem item, RegradeForm form, int status, boolean moved) {
        Map<String, String> errors = errors(quiz, item, form);
        if (!errors.isEmpty()) {
            return refused(quiz, item, form, errors);
        }
        trail.record(clock.instant(), me(), "regrade.look", quiz.assignment().id());
        if (page(quiz, item).purged() != null) {
            return Response.status(status).entity(page(quiz, item)).build();
        }
        Effect effect = pages.effect(quiz.assignment(), item, form.rekeying());
        return Response.status(status)
                .entity(pages.page(quiz, item, form, errors, effect, moved))
                .build();
    }

    private RegradePage page(TestPart quiz, AssessmentItem item) {
        return pages.page(quiz, item, new RegradeForm(null, null, null, null), Map.of(), null, false);
    }

    private Response refused(TestPart quiz, AssessmentItem item, RegradeForm form, Map<String, String> errors) {
        return Response.status(422)
                .entity(pages.page(quiz, item, form, errors, null, false))
                .build();
    }

    private Map<String, String> errors(TestPart quiz, AssessmentItem item, RegradeForm form) {
        return form.errors(item, regrades.key(quiz.assignment().id()).rekeying(item.id()));
    }

    private TestPart quiz(UUID id) {
        return parts.of(assignments.taught(id), Part.QUIZ);
    }

    private static AssessmentItem item(TestPart quiz, String name) {
        return quiz.item(name).orElseThrow(NotFoundException::new);
    }

    private static Response again(UUID id, String item) {
        return Response.seeOther(URI.create("/assignments/" + id + "/regrade/" + item))
                .build();
    }

    private UUID me() {
        return signedIn.visitor().user();
    }
}
