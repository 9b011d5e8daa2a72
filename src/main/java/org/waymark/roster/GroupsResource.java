package org.waymark.roster;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;

/** The groups of a class. */
@Path("/classes/{class}/groups")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class GroupsResource {
    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    Groups groups;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public GroupsPage list(@PathParam("class") UUID id) {
        return page(classes.taught(id), null, GroupForm.EMPTY, Map.of());
    }

    @POST
    @Allowed(Role.TEACHER)
    public Response make(@PathParam("class") UUID id, GroupForm form) {
        SchoolClass schoolClass = classes.taught(id);
        classes.lock(id); // a form that is sent twice makes one group
        List<Students.Student> theirs = students.of(id);
        Map<String, String> errors = form.errors(others(id, null), theirs);
        if (!errors.isEmpty()) {
            return refused(page(schoolClass, null, form, errors));
        }
        UUID made = groups.make(schoolClass, form.titleText(), null, null, form.among(theirs), me(), clock.instant());
        trail.record(clock.instant(), me(), "group.make", made);
        return back(id);
    }

    @POST
    @Path("{group}")
    @Allowed(Role.TEACHER)
    public Response change(@PathParam("class") UUID id, @PathParam("group") UUID group, GroupForm form) {
        SchoolClass schoolClass = classes.taught(id);
        classes.lock(id);
        groups.get(id, group);
        List<Students.Student> theirs = students.of(id);
        Map<String, String> errors = form.errors(others(id, group), theirs);
        if (!errors.isEmpty()) {
            return refused(page(schoolClass, group, form, errors));
        }
        groups.change(id, group, form.titleText(), form.among(theirs));
        trail.record(clock.instant(), me(), "group.change", group);
        return back(id);
    }

    @POST
    @Path("{group}/ending")
    @Allowed(Role.TEACHER)
    public Response end(@PathParam("class") UUID id, @PathParam("group") UUID group) {
        groups.end(groups.get(classes.taught(id).id(), group).id(), clock.instant());
        trail.record(clock.instant(), me(), "group.end", group);
        return back(id);
    }

    private List<String> others(UUID id, UUID group) {
        return groups.of(id).stream()
                .filter(one -> !one.id().equals(group))
                .map(Groups.Group::title)
                .toList();
    }

    private UUID me() {
        return signedIn.visitor().user();
    }

    private static Response refused(GroupsPage again) {
        return Response.status(422).entity(again).build();
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/classes/" + id + "/groups")).build();
    }

    private GroupsPage page(SchoolClass schoolClass, UUID tried, GroupForm form, Map<String, String> errors) {
        UUID id = schoolClass.id();
        return new GroupsPage(id, schoolClass.title(), groups.of(id), students.of(id), tried, form, errors);
    }
}
