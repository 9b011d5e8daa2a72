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
import java.util.UUID;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.web.Looking;

/** A lesson as a class's students would see it, for their teacher. It asks for answers, and keeps none. */
@Path("/classes/{class}/preview/{lesson}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class PreviewResource {
    @Inject
    Classes classes;

    @Inject
    Curriculum curriculum;

    @Inject
    PreviewPages pages;

    @Inject
    Looking looking;

    @GET
    @Allowed(Role.TEACHER)
    public PreviewPage show(
            @PathParam("class") UUID id,
            @PathParam("lesson") String lesson,
            @QueryParam("step") String step,
            @QueryParam("feedback") String feedback) {
        return pages.of(classes.taught(id), curriculum.get(lesson), feedback, step);
    }

    /** The page again, with what a student would read now. */
    @POST
    @Path("responses/{item}")
    @Allowed(Role.TEACHER)
    public PreviewPage answer(
            @PathParam("class") UUID id,
            @PathParam("lesson") String lesson,
            @PathParam("item") String name,
            @QueryParam("feedback") String feedback,
            Answer answer) {
        PreviewPages.Quiz quiz = pages.quiz(classes.taught(id), curriculum.get(lesson), feedback);
        AssessmentItem item = quiz.part().item(name).orElseThrow(NotFoundException::new);
        if (answer.misses(item)) {
            return pages.missed(quiz, item.id());
        }
        Responses.Stored given = new Responses.Stored(item.id(), 1, answer.response(item));
        String language = looking.locale().getLanguage();
        return pages.seen(quiz, Answering.acknowledge(quiz.part(), item, given, AnswerKey.AS_WRITTEN, language));
    }
}
