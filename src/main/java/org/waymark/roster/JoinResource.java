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
import java.util.Optional;
import java.util.function.Function;
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
        return behind(
                form.code(),
                422,
                joining::known,
                known -> Response.seeOther(URI.create("/join/" + known)).build());
    }

    @GET
    @Open
    @Path("{code}")
    public Response animals(@PathParam("code") String code) {
        return behind(code, 404, joining::animals, page -> Response.ok(page).build());
    }

    @GET
    @Open
    @Path("{code}/{animal}")
    public Response ask(@PathParam("code") String code, @PathParam("animal") String animal) {
        return ask(code, animal, null, 200);
    }

    private Response ask(String code, String animal, String error, int status) {
        return behind(
                code,
                404,
                typed -> joining.ask(typed, animal, error),
                page -> Response.status(status).entity(page).build());
    }

    @POST
    @Open
    @Path("{code}/{animal}")
    public Response enter(@PathParam("code") String code, @PathParam("animal") String animal, SecretForm form) {
        return behind(
                code,
                404,
                typed -> joining.enter(typed, animal, form, device.name()),
                outcome -> outcome.session() == null ? ask(code, animal, outcome.error(), 422) : welcome(outcome));
    }

    private Response welcome(Joining.Outcome outcome) {
        return Response.seeOther(URI.create("/today"))
                .cookie(SessionCookie.of(outcome.session(), looking.secure()))
                .build();
    }

    /** What lies behind a code. A device that has missed too often waits, whichever way it asks. */
    private <T> Response behind(
            String code, int missing, Function<String, Optional<T>> door, Function<T, Response> shown) {
        if (!guesses.mayTry(Guesses.Kind.DEVICE, device.name())) {
            return again(code, "join.slow-down", 429);
        }
        Optional<T> found = door.apply(code);
        if (found.isEmpty()) {
            guesses.failed(Guesses.Kind.DEVICE, device.name());
        }
        return found.map(shown).orElseGet(() -> again(code, "join.no-class", missing));
    }

    private static Response again(String code, String error, int status) {
        return Response.status(status)
                .entity(new JoinCodePage(code == null ? "" : code, error))
                .build();
    }
}
