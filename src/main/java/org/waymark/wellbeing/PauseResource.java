package org.waymark.wellbeing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.waymark.web.Open;

/** A pause within a lesson. It asks nobody who they are and touches no data: what is never known can never be told. */
@Path("/pause")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public class PauseResource {
    private static final Pattern LESSON = Pattern.compile("/assignments/[0-9a-f-]{36}/[a-z]+|/together");

    /** The pause; {@code from} is an address of ours, or else the way back leads to the first page. */
    @GET
    @Open
    public PausePage show(@QueryParam("from") String from) {
        return new PausePage(from != null && LESSON.matcher(from).matches() ? from : "/");
    }
}
