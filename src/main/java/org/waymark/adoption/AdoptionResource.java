package org.waymark.adoption;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;

/** What the district has opened, lesson by lesson. */
@Path("/adoption")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class AdoptionResource {
    @Inject
    Curriculum curriculum;

    @Inject
    Approvals approvals;

    @Inject
    Openings openings;

    @Inject
    Orgs orgs;

    @GET
    @Allowed(Role.OFFICER)
    public AdoptionPage list() {
        Map<String, Approval> standing = approvals.standing();
        Set<String> open = openings.open();
        List<AdoptionPage.Row> rows = curriculum.lessons().stream()
                .map(lesson -> row(lesson, open.contains(lesson.id()), standing.get(lesson.id())))
                .toList();
        return new AdoptionPage(rows, orgs.district().zone());
    }

    private static AdoptionPage.Row row(Lesson lesson, boolean open, Approval approval) {
        String state = open ? "open" : lesson.reviewed() || approval != null ? "waiting" : "closed";
        return new AdoptionPage.Row(
                lesson.id(),
                lesson.title(),
                lesson.band(),
                lesson.reviews(),
                state,
                approval,
                approval != null && !approval.version().equals(lesson.version()));
    }
}
