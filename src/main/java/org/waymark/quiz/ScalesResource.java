package org.waymark.quiz;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.waymark.curriculum.HowSure;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.web.Problems;

/** How sure a student is, after the quiz. It may be left out, and it is kept for the class alone. */
@Path("/assignments/{assignment}/scales")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ScalesResource {
    @Inject
    TestParts parts;

    @Inject
    TestSessions sessions;

    @Inject
    Submissions submissions;

    @Inject
    Scales scales;

    @Inject
    SignedIn signedIn;

    @Inject
    Problems problems;

    /** 303 back to the result; 422 when this is not asked, or cannot be answered so. */
    @POST
    @Allowed(Role.STUDENT)
    public Response mark(@PathParam("assignment") UUID id, ScaleForm form) {
        TestPart quiz = parts.opened(id, Part.QUIZ);
        UUID me = signedIn.visitor().user();
        Optional<UUID> finished = sessions.find(id, Part.QUIZ, me)
                .filter(session -> submissions.find(session).isPresent());
        Optional<HowSure> asked = scales.asked(quiz, me).stream()
                .filter(scale -> scale.id().equals(form.item()) && scale.takes(form.value()))
                .findFirst();
        if (finished.isEmpty() || asked.isEmpty()) {
            return problems.answer(422);
        }
        scales.count(quiz.assignment(), finished.get(), asked.get(), Integer.parseInt(form.value()));
        return Response.seeOther(URI.create(quiz.path() + "/result")).build();
    }
}
