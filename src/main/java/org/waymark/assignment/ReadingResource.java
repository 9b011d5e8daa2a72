package org.waymark.assignment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.Shuffle;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;

/** Grades 6 to 12 read and practise by themselves. Younger children are led by an adult, so for them this is not here. */
@Path("/assignments/{assignment}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ReadingResource {
    @Inject
    Assignments assignments;

    @Inject
    Classes classes;

    @Inject
    SignedIn signedIn;

    @Inject
    Tasks tasks;

    @GET
    @Path("reading")
    @Allowed(Role.STUDENT)
    public Response read(@PathParam("assignment") UUID id) {
        return answer(id, "reading", ReadingPage::of);
    }

    @GET
    @Path("practice")
    @Allowed(Role.STUDENT)
    public Response practise(@PathParam("assignment") UUID id) {
        return answer(id, "practice", this::practice);
    }

    private PracticePage practice(UUID id, Lesson lesson) {
        Shuffle shuffle =
                new Shuffle(id + "/practice").within(signedIn.visitor().user().toString());
        return new PracticePage(id, lesson.title(), !lesson.isPlain(), shuffle, lesson.practice());
    }

    /** The page of the lesson, or at the same address the task of equal status. */
    private Response answer(UUID id, String part, BiFunction<UUID, Lesson, Record> page) {
        Assignment assignment = assignments.present(id);
        if (classes.attended().young()) {
            throw new NotFoundException(); // whatever the lesson is for: a young class is led by an adult
        }
        Optional<TaskPage> task = tasks.insteadOf(id, part);
        Object shown = task.isPresent() ? task.get() : page.apply(id, assignments.lesson(assignment));
        return Response.ok(shown).build();
    }
}
