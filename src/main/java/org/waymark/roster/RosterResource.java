package org.waymark.roster;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.web.LongBody;
import org.waymark.web.Upload;
import org.waymark.web.Uploads;

/**
 * The district's roster by OneRoster's files. No transaction runs here: each step commits before the work that builds on it
 * begins on another thread.
 */
@Path("/rosters")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public class RosterResource {
    private static final int LONGEST = 60_000_000;

    @Inject
    Rosters rosters;

    @Inject
    RosterPages pages;

    @Inject
    RosterRun run;

    @Inject
    Uploads uploads;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Resource
    private ManagedExecutorService work;

    @GET
    @Allowed(Role.OFFICER)
    public RostersPage list() {
        return pages.all(clock.instant(), null);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Allowed(Role.OFFICER)
    public Response upload(@LongBody(LONGEST) RosterFilesForm form) {
        List<Upload> files = form.files();
        if (files == null || files.isEmpty()) {
            return refused(422, "roster.no-file");
        }
        Optional<UUID> begun = rosters.begin(signedIn.visitor().user(), clock.instant());
        if (begun.isEmpty()) {
            return refused(409, "roster.busy");
        }
        uploads.keep(files);
        UUID district = signedIn.visitor().district();
        work.submit(() -> run.read(district, begun.get(), files));
        return at(begun.get());
    }

    private Response refused(int status, String error) {
        return Response.status(status).entity(pages.all(clock.instant(), error)).build();
    }

    @GET
    @Path("{roster}")
    @Allowed(Role.OFFICER)
    public RosterPage show(@PathParam("roster") UUID id) {
        return pages.of(id, clock.instant(), null);
    }

    @POST
    @Path("{roster}/application")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
    @Allowed(Role.OFFICER)
    public Response apply(@PathParam("roster") UUID id, RosterForm form) {
        RosterPage page = pages.of(id, clock.instant(), null);
        if (page.difference() == null || !page.roster().fingerprint().equals(form.seen())) {
            return at(id); // it is at another place by now, and its page says where
        }
        if (form.leaves()
                && page.difference().isSteep()
                && !form.says(page.difference().left())) {
            return Response.status(422)
                    .entity(pages.of(id, clock.instant(), "roster.say-the-number"))
                    .build();
        }
        UUID district = signedIn.visitor().district();
        if (enter(id, Roster.State.READY, Roster.State.APPLYING)) {
            work.submit(() -> run.apply(district, id, page.roster().fingerprint(), form.leaves()));
        }
        return at(id);
    }

    @POST
    @Path("{roster}/undo")
    @Allowed(Role.OFFICER)
    public Response undo(@PathParam("roster") UUID id) {
        Roster roster = rosters.find(id).orElseThrow(NotFoundException::new);
        UUID district = signedIn.visitor().district();
        UUID officer = signedIn.visitor().user();
        if (roster.canBeUndone(clock.instant()) && enter(id, Roster.State.DONE, Roster.State.UNDOING)) {
            work.submit(() -> run.undo(district, roster, officer));
        }
        return at(id);
    }

    private boolean enter(UUID id, Roster.State from, Roster.State to) {
        return rosters.enter(id, signedIn.visitor().user(), from, to, clock.instant());
    }

    /** What was read is put away, and nothing has changed. */
    @POST
    @Path("{roster}/removal")
    @Allowed(Role.OFFICER)
    public Response remove(@PathParam("roster") UUID id) {
        Roster roster = rosters.find(id).orElseThrow(NotFoundException::new);
        if (roster.applied() == null && !roster.works(clock.instant())) {
            rosters.remove(id);
        }
        return Response.seeOther(URI.create("/rosters")).build();
    }

    private static Response at(UUID id) {
        return Response.seeOther(URI.create("/rosters/" + id)).build();
    }
}
