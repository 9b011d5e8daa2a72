package org.waymark.assignment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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

    @GET
    @Path("reading")
    @Allowed(Role.STUDENT)
    public ReadingPage read(@PathParam("assignment") UUID id) {
        return ReadingPage.of(id, selfRead(id));
    }

    @GET
    @Path("practice")
    @Allowed(Role.STUDENT)
    public PracticePage practise(@PathParam("assignment") UUID id) {
        Lesson lesson = selfRead(id);
        Shuffle shuffle =
                new Shuffle(id + "/practice").within(signedIn.visitor().user().toString());
        return new PracticePage(id, lesson.title(), !lesson.isPlain(), shuffle, lesson.practice());
    }

    private Lesson selfRead(UUID id) {
        Lesson lesson = assignments.lesson(assignments.opened(id));
        if (classes.attended().young()) {
            throw new NotFoundException(); // whatever the lesson is for: a young class is led by an adult
        }
        return lesson;
    }
}
