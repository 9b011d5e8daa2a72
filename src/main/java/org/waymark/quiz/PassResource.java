package org.waymark.quiz;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.identity.Device;
import org.waymark.identity.Guesses;
import org.waymark.platform.Settings;
import org.waymark.roster.JoinCodePage;
import org.waymark.web.Looking;
import org.waymark.web.Open;

/** A class without accounts takes a quiz: by the class's code, once on each device, and only counts are kept. */
@Path("/open-quiz")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
public class PassResource {
    private static final String COOKIE = "pass";

    @Inject
    OpenQuizDoor door;

    @Inject
    Guesses guesses;

    @Inject
    Device device;

    @Inject
    Settings settings;

    @Inject
    Looking looking;

    @GET
    @Open
    @Path("{code}")
    public Response welcome(@PathParam("code") String code) {
        return behind(code, () -> door.welcome(code), page -> Response.ok(page).build());
    }

    @POST
    @Open
    @Path("{code}")
    public Response admit(@PathParam("code") String code, @CookieParam(COOKIE) String held) {
        return behind(
                code,
                () -> door.admit(code, pass(held)),
                pass -> Response.seeOther(URI.create("/open-quiz"))
                        .cookie(cookie(pass))
                        .build());
    }

    /** The quiz; its end for those who were counted or came too late, and the start page for those without a pass. */
    @GET
    @Open
    public Response quiz(@CookieParam(COOKIE) String held) {
        Optional<Pass> pass = pass(held);
        if (pass.isEmpty()) {
            return Response.seeOther(URI.create("/")).build();
        }
        return door.quiz(pass.get())
                .map(quiz -> Response.ok(new PassQuizPage(quiz)))
                .orElseGet(() -> Response.seeOther(URI.create("/open-quiz/done")))
                .build();
    }

    /** However it ends, the page behind it says so; a second time changes nothing. */
    @POST
    @Open
    public Response take(@CookieParam(COOKIE) String held, PassForm form) {
        Optional<Pass> pass = pass(held);
        pass.ifPresent(one -> door.take(one, form));
        return Response.seeOther(URI.create(pass.isEmpty() ? "/" : "/open-quiz/done"))
                .build();
    }

    @GET
    @Open
    @Path("done")
    public Response done(@CookieParam(COOKIE) String held) {
        Optional<Pass> pass = pass(held);
        return pass.flatMap(door::done)
                .map(Response::ok)
                .orElseGet(() -> Response.seeOther(URI.create(pass.isEmpty() ? "/" : "/open-quiz")))
                .build();
    }

    /** As at the class's door: a device that has missed too often waits. */
    private <T> Response behind(String code, Supplier<Optional<T>> way, Function<T, Response> shown) {
        if (!guesses.mayTry(Guesses.Kind.DEVICE, device.name())) {
            return Response.status(429)
                    .entity(new JoinCodePage(code, "join.slow-down"))
                    .build();
        }
        Optional<T> found = way.get();
        if (found.isEmpty()) {
            guesses.failed(Guesses.Kind.DEVICE, device.name());
        }
        return found.map(shown)
                .orElseGet(() -> Response.status(404)
                        .entity(new JoinCodePage(code, "join.no-class"))
                        .build());
    }

    private Optional<Pass> pass(String held) {
        return Pass.read(held, settings.keyedHash());
    }

    /** Gone with the browser, and of no use after the quiz. */
    private NewCookie cookie(Pass pass) {
        return new NewCookie.Builder(COOKIE)
                .value(pass.written(settings.keyedHash()))
                .path("/open-quiz")
                .httpOnly(true)
                .secure(looking.secure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
