package org.waymark.wellbeing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.identity.Leaving;
import org.waymark.platform.Settings;
import org.waymark.web.Open;

/**
 * "Leave this page": ends the session and goes to a dull page elsewhere. A plain link, so that it works without
 * JavaScript; on a GET, which is safe, since all it can do to anybody is to sign them out. What scripts have stored is
 * wiped by the page itself (outbox.js): clearing all storage from here would take along answers that were not sent yet.
 */
@Path("/leave")
public class LeaveResource {
    @Inject
    Settings settings;

    @Inject
    Leaving leaving;

    @GET
    @Open
    public Response leave() {
        return leaving.end(Response.seeOther(URI.create(settings.exitAddress())))
                .header("Clear-Site-Data", "\"cache\"")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
