package org.waymark.identity;

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
import org.waymark.platform.Token;
import org.waymark.web.Looking;
import org.waymark.web.Open;

/** Staff sign in here; everyone signs out here. */
@Path("/")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
public class SignInResource {
    /** Longer than any address or password that is taken; more would only fill the memory. */
    private static final int LONGEST = 200;

    @Inject
    StaffSignIn staff;

    @Inject
    Sessions sessions;

    @Inject
    Leaving leaving;

    @Inject
    Looking looking;

    @Inject
    Device device;

    @GET
    @Open
    @Path("sign-in")
    public Response show() {
        return Response.ok(new SignInPage("", null)).cookie(device.cookie()).build();
    }

    @POST
    @Open
    @Path("sign-in")
    public Response signIn(SignInForm form) {
        String email = form.email() == null ? "" : form.email();
        String password = form.password() == null ? "" : form.password();
        if (email.length() > LONGEST || password.length() > LONGEST) {
            return Response.status(422)
                    .entity(new SignInPage("", "sign-in.wrong"))
                    .build();
        }
        if (!staff.mayTry(email, device.name())) {
            return Response.status(429)
                    .entity(new SignInPage(email, "sign-in.slow-down"))
                    .build();
        }
        Optional<Token> token = staff.signIn(email, password, device.name());
        return token.map(this::welcome)
                .orElseGet(() -> Response.status(422)
                        .entity(new SignInPage(email, "sign-in.wrong"))
                        .build());
    }

    private Response welcome(Token token) {
        return Response.seeOther(URI.create("/home"))
                .cookie(SessionCookie.of(token, looking.secure()))
                .build();
    }

    @POST
    @Open
    @Path("sign-out")
    public Response signOut() {
        return leaving.end(Response.seeOther(URI.create("/"))).build();
    }
}
