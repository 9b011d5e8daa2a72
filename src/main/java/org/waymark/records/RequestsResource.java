package org.waymark.records;

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
import java.util.UUID;
import java.util.function.Predicate;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;

/** The school's review of what families ask for: an officer approves or refuses, without seeing the child or the content. */
@Path("/district/records/requests")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class RequestsResource {
    @Inject
    FamilyRequests requests;

    @Inject
    Reference reference;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.OFFICER)
    public RequestsPage show() {
        Instant now = clock.instant();
        return new RequestsPage(
                requests.all().stream().map(one -> row(one, now)).toList(),
                orgs.district().zone());
    }

    private RequestsPage.Row row(FamilyRequest one, Instant now) {
        boolean opens = one.is("records") && one.state().equals("approved");
        return new RequestsPage.Row(
                one.id().toString(),
                one.kind(),
                one.schoolClass(),
                one.reference(),
                one.askedBy(),
                one.asked(),
                one.state(),
                opens ? reference.opening(one.id()) : null,
                one.is("deletion") && one.state().equals("approved") ? one.deletes() : null,
                !one.waits() && one.canBeWithdrawn(now));
    }

    @POST
    @Path("{request}/approval")
    @Allowed(Role.OFFICER)
    public Response approve(@PathParam("request") UUID id) {
        return done(id, "approved", "family.approve", FamilyRequest::waits);
    }

    @POST
    @Path("{request}/refusal")
    @Allowed(Role.OFFICER)
    public Response refuse(@PathParam("request") UUID id) {
        return done(id, "refused", "family.refuse", FamilyRequest::waits);
    }

    /** A deletion is taken back while there is time. */
    @POST
    @Path("{request}/withdrawal")
    @Allowed(Role.OFFICER)
    public Response withdraw(@PathParam("request") UUID id) {
        return done(id, "withdrawn", "family.withdraw", one -> one.canBeWithdrawn(clock.instant()));
    }

    /** What is not so any more, since somebody else was faster, is seen on the page. */
    private Response done(UUID id, String step, String action, Predicate<FamilyRequest> may) {
        FamilyRequest asked = requests.find(id).orElseThrow(NotFoundException::new);
        requests.lock(asked.student());
        UUID me = signedIn.visitor().user();
        Instant now = clock.instant();
        if (may.test(requests.find(id).orElseThrow()) && requests.take(id, step, me, now)) {
            trail.record(now, me, action, id);
        }
        return Response.seeOther(URI.create("/district/records/requests")).build();
    }
}
