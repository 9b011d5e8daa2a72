package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import org.waymark.platform.DatabaseFailure;
import org.waymark.web.Looking;

/** Ends the visitor's session on the way to another page. */
@ApplicationScoped
public class Leaving {
    private static final System.Logger LOG = System.getLogger(Leaving.class.getName());

    private final SignedIn signedIn;
    private final Sessions sessions;
    private final Looking looking;

    @Inject
    Leaving(SignedIn signedIn, Sessions sessions, Looking looking) {
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.looking = looking;
    }

    Leaving() { // for the container's proxy
        this(null, null, null);
    }

    /** The answer without the session. The way out stays open when the database is away: then the cookie alone goes. */
    public Response.ResponseBuilder end(Response.ResponseBuilder answer) {
        try {
            signedIn.find().ifPresent(sessions::end);
        } catch (DatabaseFailure away) {
            LOG.log(Level.WARNING, "A session was left to end by itself: {0}", away.getMessage());
        }
        return answer.cookie(SessionCookie.gone(looking.secure()));
    }
}
