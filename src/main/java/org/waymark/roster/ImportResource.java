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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.file.ClassList;
import org.waymark.roster.file.Finding;

/** A class's list by file: first the difference, then the change, and thirty days to take it back. */
@Path("/classes/{class}/import")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ImportResource {
    @Inject
    Classes classes;

    @Inject
    ClassImports lists;

    @Inject
    Imports imports;

    @Inject
    Undoing undoing;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public ImportPage show(@PathParam("class") UUID id) {
        return page(classes.taught(id), "", null, List.of(), List.of(), null);
    }

    /** Says what the list would change. A file can only come as a form's part: JSON has none. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Allowed(Role.TEACHER)
    public Response compare(@PathParam("class") UUID id, ListForm form) {
        SchoolClass schoolClass = classes.taught(id);
        ClassList list = form.list();
        ClassImports.Seen seen = lists.compare(id, form.file(), list);
        List<Finding> findings = list.findings().isEmpty() ? seen.difference().findings() : list.findings();
        ImportPage.Compared compared = compared(seen, list, false);
        boolean tooMany = findings.isEmpty() && seen.difference().size(true) > compared.room();
        String error = tooMany ? "import.too-many" : findings.isEmpty() ? null : "import.nothing-changed";
        ImportPage page =
                page(schoolClass, form.text(), error == null ? compared : null, findings, list.leftOut(), error);
        return Response.status(error == null ? 200 : 422).entity(page).build();
    }

    @POST
    @Path("changes")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
    @Allowed(Role.TEACHER)
    public Response apply(@PathParam("class") UUID id, ChangesForm form) {
        SchoolClass schoolClass = classes.taught(id);
        Instant now = clock.instant();
        ClassImports.Outcome outcome =
                lists.apply(schoolClass, form, signedIn.visitor().user(), now);
        if (outcome instanceof ClassImports.Outcome.Changed changed) {
            return again(schoolClass, form, changed.now(), "import.class-changed", 409);
        }
        if (outcome instanceof ClassImports.Outcome.Refused refused) {
            return again(schoolClass, form, refused.now(), refused.message(), 422);
        }
        trail.record(now, signedIn.visitor().user(), "class.import-list", id);
        return back(id);
    }

    @POST
    @Path("{import}/undo")
    @Allowed(Role.TEACHER)
    public Response undo(@PathParam("class") UUID id, @PathParam("import") UUID made) {
        SchoolClass schoolClass = classes.taught(id);
        if (!imports.exists(id, made)) {
            throw new NotFoundException();
        }
        Instant now = clock.instant();
        if (undoing.undo(schoolClass, made, signedIn.visitor().user(), now)) {
            trail.record(now, signedIn.visitor().user(), "class.undo-import", id);
        }
        return back(id);
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/classes/" + id + "/import#made")).build();
    }

    private Response again(
            SchoolClass schoolClass, ChangesForm form, ClassImports.Seen seen, String error, int status) {
        ClassList list = ClassList.of("", form.text());
        if (!list.findings().isEmpty()) { // no page of ours sends such a list
            return Response.status(422)
                    .entity(page(schoolClass, form.text(), null, list.findings(), List.of(), "import.nothing-changed"))
                    .build();
        }
        List<Finding> findings = seen.difference().findings();
        ImportPage.Compared compared = findings.isEmpty() ? compared(seen, list, form.leaves()) : null;
        ImportPage page = page(schoolClass, form.text(), compared, findings, List.of(), error);
        return Response.status(status).entity(page).build();
    }

    private static ImportPage.Compared compared(ClassImports.Seen seen, ClassList list, boolean leave) {
        return new ImportPage.Compared(seen.difference(), list.text(), seen.fingerprint(), Animal.ALL.size(), leave);
    }

    private ImportPage page(
            SchoolClass schoolClass,
            String names,
            ImportPage.Compared compared,
            List<Finding> findings,
            List<String> leftOut,
            String error) {
        return new ImportPage(
                schoolClass.id(),
                schoolClass.title(),
                names,
                compared,
                findings,
                leftOut,
                imports.of(schoolClass.id(), clock.instant()),
                imports.kept(schoolClass.id()),
                orgs.district().zone(),
                error);
    }
}
