package org.waymark.curriculum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.waymark.web.Looking;
import org.waymark.web.Open;

/** The curriculum for anyone to read: families, boards, teachers, before and after. */
@Path("/lessons")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public class LessonsResource {
    @Inject
    Curriculum curriculum;

    @Inject
    Looking looking;

    /** The lessons of a band or a strand, or of all, and those that have all the words of {@code q}. */
    @GET
    @Open
    public LessonsPage list(
            @QueryParam("q") String q, @QueryParam("band") String band, @QueryParam("strand") String strand) {
        return LessonsPage.of(curriculum, q, band, strand, looking.locale().getLanguage());
    }
}
