package org.waymark.roster;

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
import java.util.List;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.Ids;
import org.waymark.platform.InDistrict;

/** The district as its officers set it up: name, zone, schools, adults for help. */
@Path("/schools")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class SchoolsResource {
    @Inject
    Orgs orgs;

    @Inject
    LocalAdults adults;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.OFFICER)
    public SchoolsPage show() {
        return page(null);
    }

    @POST
    @Allowed(Role.OFFICER)
    public Response add(SchoolForm form) {
        if (form.text().isEmpty() || form.text().length() > 120) {
            return again("school.name-missing");
        }
        Org school = Org.school(Ids.next(), orgs.district(), form.text());
        orgs.add(school);
        return done("school.add", school.id());
    }

    @POST
    @Path("settings")
    @Allowed(Role.OFFICER)
    public Response settings(DistrictForm form) {
        if (form.nameText().isEmpty() || form.nameText().length() > 120) {
            return again("school.district-name-missing");
        }
        if (form.zoneId().isEmpty()) {
            return again("school.zone-unknown");
        }
        orgs.district().rename(form.nameText());
        orgs.district().move(form.zoneId().get());
        return done("district.settings", orgs.district().id());
    }

    @POST
    @Path("{school}/adults")
    @Allowed(Role.OFFICER)
    public Response addAdult(@PathParam("school") UUID id, AdultForm form) {
        Org school = orgs.findSchool(id).orElseThrow(NotFoundException::new);
        if (!form.complete()) {
            return again("school.adult-incomplete");
        }
        adults.add(new LocalAdult(
                Ids.next(),
                orgs.district().id(),
                school.id(),
                form.name().strip(),
                form.work().strip(),
                form.place().strip()));
        return done("school.add-adult", id);
    }

    @POST
    @Path("{school}/adults/{adult}/removal")
    @Allowed(Role.OFFICER)
    public Response removeAdult(@PathParam("school") UUID id, @PathParam("adult") UUID adult) {
        if (!adults.remove(id, adult)) {
            throw new NotFoundException();
        }
        return done("school.remove-adult", id);
    }

    private Response done(String action, UUID subject) {
        trail.record(clock.instant(), signedIn.visitor().user(), action, subject);
        return Response.seeOther(URI.create("/schools")).build();
    }

    private Response again(String error) {
        return Response.status(422).entity(page(error)).build();
    }

    private SchoolsPage page(String error) {
        List<SchoolsPage.School> schools = orgs.schools().stream()
                .map(school -> new SchoolsPage.School(school.id(), school.name(), adults(school)))
                .toList();
        return new SchoolsPage(orgs.district().name(), orgs.district().zone().getId(), schools, error);
    }

    private List<SchoolsPage.Adult> adults(Org school) {
        return adults.of(school.id()).stream()
                .map(adult -> new SchoolsPage.Adult(adult.id(), adult.name(), adult.work(), adult.place()))
                .toList();
    }
}
