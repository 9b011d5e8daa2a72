package org.waymark.assignment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.web.Problems;

/** A way taken in practice is counted for the class. Who took it is not looked at. */
@Path("/assignments/{assignment}/practice/choices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@InDistrict
public class PracticeResource {
    @Inject
    Assignments assignments;

    @Inject
    PracticeCounts counts;

    @Inject
    Classes classes;

    @Inject
    Problems problems;

    /** 204 when it was counted; 422 when the lesson has no such way. */
    @POST
    @Allowed(Role.STUDENT)
    public Response choose(@PathParam("assignment") UUID id, PracticeChoice choice) {
        Assignment assignment = assignments.opened(id);
        if (classes.attended().young()) {
            throw new NotFoundException(); // young children practise with an adult
        }
        if (choice == null || !choice.isIn(assignments.lesson(assignment))) {
            return problems.answer(422);
        }
        counts.add(assignment, choice);
        return Response.noContent().build();
    }
}
