package org.waymark.quiz;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;

/** Counts of a quiz on paper: typed in, mended by counting anew, withdrawn. */
@Path("/assignments/{assignment}/paper")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class PaperResource {
    @Inject
    Assignments assignments;

    @Inject
    Classes classes;

    @Inject
    Orgs orgs;

    @Inject
    TestParts parts;

    @Inject
    CountSheets sheets;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public PaperPage show(@PathParam("assignment") UUID id, @QueryParam("saved") String saved) {
        TestPart part = part(id);
        List<CountSheets.Sheet> all = sheets.of(id);
        return page(part, kept(part, all), Map.of(), saved != null, all);
    }

    @POST
    @Allowed(Role.TEACHER)
    public Response count(@PathParam("assignment") UUID id, PaperForm form) {
        TestPart part = part(id);
        List<PaperItem> items = PaperItem.of(part);
        Map<String, PaperForm.Misfit> misfits = form.misfits(items);
        if (!misfits.isEmpty()) {
            return Response.status(422)
                    .entity(page(part, form, misfits, false, sheets.of(id)))
                    .build();
        }
        sheets.put(part.assignment(), form.students(), form.stored(items), me(), clock.instant());
        trail.record(clock.instant(), me(), "assignment.count-papers", id);
        return Response.seeOther(URI.create("/assignments/" + id + "/paper?saved=yes"))
                .build();
    }

    @POST
    @Path("withdrawal")
    @Allowed(Role.TEACHER)
    public Response withdraw(@PathParam("assignment") UUID id) {
        sheets.withdraw(part(id).assignment(), me(), clock.instant());
        trail.record(clock.instant(), me(), "assignment.withdraw-papers", id);
        return Response.seeOther(URI.create("/assignments/" + id + "/paper")).build();
    }

    private TestPart part(UUID id) {
        Assignment assignment = assignments.taught(id);
        return parts.of(assignment, Part.QUIZ);
    }

    /** What counts now, as it was typed: the way to mend it. */
    private PaperForm kept(TestPart part, List<CountSheets.Sheet> all) {
        if (all.isEmpty() || !all.get(0).counts()) {
            return PaperForm.EMPTY;
        }
        Map<String, Map<String, Integer>> cells = sheets.cells(all.get(0).id());
        Map<String, String> counts = new HashMap<>();
        for (PaperItem item : PaperItem.of(part)) {
            Map<String, Integer> counted = cells.getOrDefault(item.item().id(), Map.of());
            item.choices()
                    .forEach(choice -> counts.put(
                            item.field(choice), String.valueOf(counted.getOrDefault(item.stored(choice), 0))));
        }
        return new PaperForm(String.valueOf(all.get(0).students()), counts);
    }

    private PaperPage page(
            TestPart part,
            PaperForm form,
            Map<String, PaperForm.Misfit> misfits,
            boolean saved,
            List<CountSheets.Sheet> all) {
        return PaperPage.of(
                part,
                classes.taught(part.assignment().classId()),
                form,
                misfits,
                saved,
                all,
                orgs.district().zone());
    }

    private UUID me() {
        return signedIn.visitor().user();
    }
}
