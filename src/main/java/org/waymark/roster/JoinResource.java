package org.waymark.roster;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.identity.Device;
import org.waymark.identity.Guesses;
import org.waymark.identity.SessionCookie;
import org.waymark.web.Looking;
import org.waymark.web.Open;

/** Students come in: code, animal, pictures or PIN. Unknown and closed look the same from outside. */
@Path("/join")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
public class JoinResource {
    @Inject
    Joining joining;

    @Inject
    Guesses guesses;

    @Inject
    Device device;

    @Inject
    Looking looking;

    @POST
    @Open
    public Response code(CodeForm form) {
        if (!guesses.mayTry(Guesses.Kind.DEVICE, device.name())) {
            return again(form.code(), "join.slow-down", 429);
        }
        return joining.animals(form.code())
                .map(page -> Response.seeOther(URI.create("/join/" + page.code())).build())
                .orElseGet(() -> missed(form.code()));
    }

    private Response missed(String code) {
        guesses.failed(Guesses.Kind.DEVICE, device.name());
        return again(code, "join.no-class", 422);
    }

    private static Response again(String code, String error, int status) {
        return Response.status(status)
                .entity(new JoinCodePage(code == null ? "" : code, error))
                .build();
    }

    @GET
    @Open
    @Path("{code}")
    public Response animals(@PathParam("code") String code) {
        return joining.animals(code)
                .map(page -> Response.ok(page).build())
                .orElseGet(() -> again(code, "join.no-class", 404));
    }

    @GET
    @Open
    @Path("{code}/{animal}")
    public Response ask(@PathParam("code") String code, @PathParam("animal") String animal) {
        return ask(code, animal, null, 200);
    }

    private Response ask(String code, String animal, String error, int status) {
        return joining.ask(code, animal, error)
                .map(page -> Response.status(status).entity(page).build())
                .orElseGet(() -> again(code, "join.no-class", 404));
    }

    @POST
    @Open
    @Path("{code}/{animal}")
    public Response enter(@PathParam("code") String code, @PathParam("animal") String animal, SecretForm form) {
        return joining.enter(code, animal, form)
                .map(outcome -> outcome.session() == null
                        ? ask(code, animal, outcome.error(), 422)
                        : Response.seeOther(URI.create("/today"))
                                .cookie(SessionCookie.of(outcome.session(), looking.secure()))
                                .build())
                .orElseGet(() -> again(code, "join.no-class", 404));
    }
}
