package org.waymark.training;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.waymark.curriculum.LessonVersions;
import org.waymark.curriculum.authoring.Module;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;

/** How a check went: shown to the person who took it, and to nobody else. */
@Path("/course/attempts/{attempt}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class AttemptResource {
    @Inject
    Attempts attempts;

    @Inject
    LessonVersions versions;

    @Inject
    SchoolCard schoolCard;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @GET
    @Allowed({Role.TEACHER, Role.OFFICER})
    public AttemptPage show(@PathParam("attempt") UUID id) {
        Attempt attempt = attempts.get(id, signedIn.visitor().user());
        Module module = versions.module(attempt.version());
        Marking marking = Marking.of(module, attempt.answers());
        return new AttemptPage(
                module.id(),
                module.title(),
                marking.correct(),
                module.pass(),
                marking.passed(),
                new Completion(module.id(), attempt.at()).until(),
                AttemptPage.rows(module, attempt.answers()),
                schoolCard.blank(module.id()),
                orgs.district().zone());
    }
}
