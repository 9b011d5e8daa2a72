package org.waymark.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.web.Looking;
import org.waymark.web.Open;

/** A one-time link that somebody handed over: an invitation or a new password. */
@Path("/link/{token}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
public class LinkResource {
    @Inject
    LinkUse use;

    @Inject
    Looking looking;

    @GET
    @Open
    public LinkPage show(@PathParam("token") String token) {
        return use.open(token).orElseThrow(NotFoundException::new);
    }

    @POST
    @Open
    public Response use(@PathParam("token") String token, LinkForm form) {
        LinkUse.Outcome outcome = use.use(token, form).orElseThrow(NotFoundException::new);
        if (outcome.again() != null) {
            return Response.status(422).entity(outcome.again()).build();
        }
        return Response.seeOther(URI.create("/home"))
                .cookie(SessionCookie.of(outcome.session(), looking.secure()))
                .build();
    }
}
