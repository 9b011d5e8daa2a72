package org.waymark.roster;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.waymark.identity.Device;
import org.waymark.identity.Guesses;
import org.waymark.identity.SessionCookie;
import org.waymark.platform.Token;
import org.waymark.web.Looking;
import org.waymark.web.Open;

/**
 * Students come in with the badge on their card. The secret stands in the address's fragment, which browsers send to
 * nobody, and comes in the body of a form. Unknown, lost and too early look the same from outside.
 */
@Path("/badge")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
public class BadgeResource {
    @Inject
    BadgeDoor door;

    @Inject
    Guesses guesses;

    @Inject
    Device device;

    @Inject
    Looking looking;

    @GET
    @Open
    public BadgePage show() {
        return new BadgePage(null);
    }

    @POST
    @Open
    public Response enter(BadgeForm form) {
        if (!guesses.mayTry(Guesses.Kind.DEVICE, device.name())) {
            return again("join.slow-down", 429);
        }
        Optional<Token> session = door.enter(new Token(form.text()));
        if (session.isEmpty()) {
            guesses.failed(Guesses.Kind.DEVICE, device.name());
            return again("badge.no-class", 422);
        }
        return Response.seeOther(URI.create("/today"))
                .cookie(SessionCookie.of(session.get(), looking.secure()))
                .build();
    }

    private static Response again(String error, int status) {
        return Response.status(status).entity(new BadgePage(error)).build();
    }
}
