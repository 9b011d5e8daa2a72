package org.waymark.teaching;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;

/** Where a student's class is. The address names nothing, so there is nothing of others to ask for. */
@Path("/together")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class TogetherResource {
    @Inject
    Following following;

    @Inject
    TeachPages pages;

    @Inject
    ClassChecks checks;

    @GET
    @Allowed(Role.STUDENT)
    public TogetherPage show() {
        return following.find().map(taught -> page(taught, false)).orElse(TogetherPage.NONE);
    }

    @GET
    @Path("pace")
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.STUDENT)
    public Pace pace() {
        return following.pace();
    }

    /** Counted for the class alone, once. 422 when nothing is chosen, and when the check is over. */
    @POST
    @Allowed(Role.STUDENT)
    public Response answer(TogetherForm form) {
        Optional<TaughtLesson> taught = following.find();
        Optional<ClassCheck> check = taught.flatMap(following::open)
                .filter(one -> one.id().toString().equals(form.check()));
        if (check.isEmpty() || !check.get().counts().containsKey(form.choice())) {
            TogetherPage page = taught.map(one -> page(one, true)).orElse(TogetherPage.NONE);
            return Response.status(422).entity(page).build();
        }
        checks.answer(check.get(), form.choice(), following.me());
        return Response.seeOther(URI.create("/together")).build();
    }

    private TogetherPage page(TaughtLesson taught, boolean missed) {
        Lesson lesson = taught.lesson();
        Stage stage = pages.stage(taught);
        Optional<ClassCheck> check = following.open(taught);
        return new TogetherPage(
                taught.assignment(),
                lesson.title(),
                taught.live().mark(),
                !lesson.isPlain(),
                stage,
                stage.kind().equals("check") ? quiz(taught) : null,
                check.map(one -> one.id().toString()).orElse(null),
                check.filter(one -> checks.hasAnswered(one, following.me())).isPresent(),
                missed && check.isPresent());
    }

    /** Before a lesson that comes near to harm there is a word first. */
    private static String quiz(TaughtLesson taught) {
        return "/assignments/" + taught.assignment() + (taught.lesson().isPlain() ? "/quiz" : "/notice/quiz");
    }
}
