package org.waymark.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.web.Open;

/** The start page, and the way from it to each one's own first page. */
@Path("/")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public class StartResource {
    @Inject
    SignedIn signedIn;

    @Inject
    Device device;

    @GET
    @Open
    public Response start(@QueryParam("ended") String ended) {
        return Response.ok(new StartPage(ended != null)).cookie(device.cookie()).build();
    }

    @GET
    @Path("home")
    @Allowed({Role.STUDENT, Role.TEACHER, Role.OFFICER})
    public Response home() {
        String first = switch (signedIn.visitor().role()) {
            case STUDENT -> "/today";
            case TEACHER -> "/classes";
            case OFFICER -> "/district";
        };
        return Response.seeOther(URI.create(first)).build();
    }
}
