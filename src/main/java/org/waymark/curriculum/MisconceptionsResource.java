package org.waymark.curriculum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.web.Open;

/** The misconceptions that the quizzes listen for. */
@Path("/lessons/misconceptions")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public class MisconceptionsResource {
    @Inject
    Curriculum curriculum;

    @GET
    @Open
    public MisconceptionsPage list() {
        return MisconceptionsPage.of(curriculum.misconceptions(), curriculum.lessons());
    }
}
