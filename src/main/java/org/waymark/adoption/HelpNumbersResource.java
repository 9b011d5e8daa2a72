package org.waymark.adoption;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.HelpLine;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;

/** An officer puts on the record who of the district has called a help line, and when. */
@Path("/adoption/help")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class HelpNumbersResource {
    @Inject
    Curriculum curriculum;

    @Inject
    Confirmations confirmations;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.OFFICER)
    public HelpNumbersPage list() {
        return page(null, ConfirmationForm.EMPTY, Map.of());
    }

    @POST
    @Path("{line}/confirmations")
    @Allowed(Role.OFFICER)
    public Response confirm(@PathParam("line") String id, ConfirmationForm form) {
        HelpLine line = line(id);
        Map<String, String> errors = form.errors(confirmations.today());
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(id, form, errors)).build();
        }
        Instant now = clock.instant();
        UUID me = signedIn.visitor().user();
        UUID made = confirmations.confirm(line, form.byText(), form.day().orElseThrow(), me, now);
        trail.record(now, me, "help.confirm", made);
        return Response.seeOther(URI.create("/adoption/help#" + id)).build();
    }

    private HelpLine line(String id) {
        return curriculum.help().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private HelpNumbersPage page(String mend, ConfirmationForm form, Map<String, String> errors) {
        LocalDate today = confirmations.today();
        Map<String, Confirmation> newest = confirmations.newest();
        List<HelpNumbersPage.Row> rows = curriculum.help().stream()
                .map(line -> HelpNumbersPage.Row.of(line, newest.get(line.id()), today))
                .toList();
        return new HelpNumbersPage(rows, today, mend, form, errors);
    }
}
