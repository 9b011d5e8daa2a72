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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.identity.Allowed;
import org.waymark.identity.Links;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.Ids;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Settings;

/** Officers invite staff and give new passwords, by links that they hand over themselves. */
@Path("/staff")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class StaffResource {
    @Inject
    Users users;

    @Inject
    Orgs orgs;

    @Inject
    Links links;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    @Allowed(Role.OFFICER)
    public StaffPage list() {
        return page(StaffForm.EMPTY, null);
    }

    @POST
    @Allowed(Role.OFFICER)
    public Response invite(StaffForm form) {
        String error = form.error();
        if (error == null
                && !form.forOfficer()
                && (form.schoolId() == null || orgs.findSchool(form.schoolId()).isEmpty())) {
            error = "staff.school-missing";
        }
        if (error == null) {
            User invited = invited(form);
            if (users.add(invited)) {
                return Response.ok(link(invited, "staff.invite")).build();
            }
            error = "staff.email-taken";
        }
        return Response.status(422).entity(page(form, error)).build();
    }

    private User invited(StaffForm form) {
        UUID district = signedIn.visitor().district();
        return form.forOfficer()
                ? User.officer(Ids.next(), district, form.nameText(), form.emailText())
                : User.teacher(Ids.next(), district, form.schoolId(), form.nameText(), form.emailText());
    }

    @POST
    @Path("{person}/link")
    @Allowed(Role.OFFICER)
    public StaffLinkPage renew(@PathParam("person") UUID id) {
        User person = users.find(id).filter(user -> user.role() != Role.STUDENT).orElseThrow(NotFoundException::new);
        return link(person, "staff.new-link");
    }

    private StaffLinkPage link(User person, String action) {
        UUID me = signedIn.visitor().user();
        trail.record(clock.instant(), me, action, person.id());
        String path = "/link/"
                + links.make(person.districtId(), person.id(), clock.instant()).value();
        String own = uri.getBaseUri().toString().replaceAll("/$", "");
        return new StaffLinkPage(
                person.name(), path, settings.publicAddress().isEmpty() ? own : settings.publicAddress());
    }

    private StaffPage page(StaffForm form, String error) {
        Map<UUID, String> schools = orgs.schools().stream().collect(Collectors.toMap(Org::id, Org::name));
        List<StaffPage.Person> people = users.staff().stream()
                .map(user -> new StaffPage.Person(
                        user.id(),
                        user.name(),
                        user.email(),
                        user.role().code(),
                        user.schoolId() == null ? null : schools.get(user.schoolId())))
                .toList();
        List<StaffPage.School> choices = orgs.schools().stream()
                .map(school -> new StaffPage.School(school.id(), school.name()))
                .toList();
        return new StaffPage(people, choices, form, error);
    }
}
