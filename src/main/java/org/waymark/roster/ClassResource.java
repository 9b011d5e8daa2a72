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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;

/** One class: its students, its doors. */
@Path("/classes/{class}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ClassResource {
    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    Opening opening;

    @Inject
    ClassPages pages;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public ClassPage show(@PathParam("class") UUID id) {
        return pages.of(classes.taught(id), "", null, null);
    }

    @POST
    @Path("students")
    @Allowed(Role.TEACHER)
    public Response add(@PathParam("class") UUID id, NamesForm form) {
        SchoolClass schoolClass = classes.taught(id);
        classes.lock(id); // a list that is sent twice is added once
        List<String> names = form.lines();
        Optional<Trouble> trouble = trouble(id, names);
        if (trouble.isPresent()) {
            ClassPage again = pages.of(
                    schoolClass,
                    form.text(),
                    trouble.get().message(),
                    trouble.get().about());
            return Response.status(422).entity(again).build();
        }
        students.add(schoolClass, names, clock.instant());
        trail.record(clock.instant(), signedIn.visitor().user(), "class.add-students", id);
        return back(id);
    }

    private record Trouble(String message, Object about) {}

    private Optional<Trouble> trouble(UUID id, List<String> names) {
        if (names.isEmpty()) {
            return Optional.of(new Trouble("class.names-missing", null));
        }
        if (names.size() > students.room(id)) {
            return Optional.of(new Trouble("class.names-too-many", students.room(id)));
        }
        Set<String> seen = new HashSet<>();
        students.of(id).forEach(student -> seen.add(student.name()));
        return names.stream()
                .map(name -> trouble(name, seen))
                .filter(trouble -> trouble != null)
                .findFirst();
    }

    private static Trouble trouble(String name, Set<String> seen) {
        if (name.length() > NamesForm.LONGEST) {
            return new Trouble("class.name-too-long", name.substring(0, 20));
        }
        if (NamesForm.isMore(name)) {
            return new Trouble("class.name-only", name);
        }
        return seen.add(name) ? null : new Trouble("class.name-twice", name);
    }

    @POST
    @Path("opening")
    @Allowed(Role.TEACHER)
    public Response open(@PathParam("class") UUID id) {
        opening.open(classes.taught(id), signedIn.visitor().user(), clock.instant());
        trail.record(clock.instant(), signedIn.visitor().user(), "class.open", id);
        return back(id);
    }

    @POST
    @Path("closing")
    @Allowed(Role.TEACHER)
    public Response close(@PathParam("class") UUID id) {
        opening.close(classes.taught(id), clock.instant());
        trail.record(clock.instant(), signedIn.visitor().user(), "class.close", id);
        return back(id);
    }

    @POST
    @Path("home-use")
    @Allowed(Role.TEACHER)
    public Response homeUse(@PathParam("class") UUID id, HomeUseForm form) {
        SchoolClass schoolClass = classes.taught(id);
        if (form.allowed()) {
            opening.allowHomeUse(schoolClass, signedIn.visitor().user(), clock.instant());
        } else {
            opening.endHomeUse(schoolClass);
        }
        String action = form.allowed() ? "class.allow-home-use" : "class.end-home-use";
        trail.record(clock.instant(), signedIn.visitor().user(), action, id);
        return back(id);
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/classes/" + id)).build();
    }
}
