package org.waymark.quiz;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;

/** What a student learned, after the quiz. */
@Path(Part.PATH + "/result")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ResultResource {
    @Inject
    TestParts parts;

    @Inject
    TestSessions sessions;

    @Inject
    Submissions submissions;

    @Inject
    Scales scales;

    @Inject
    Regrades regrades;

    @Inject
    SignedIn signedIn;

    /** 404 before the quiz is finished. */
    @GET
    @Allowed(Role.STUDENT)
    public ResultPage result(@PathParam("assignment") UUID id, @PathParam("part") Part name) {
        TestPart part = parts.opened(id, name);
        UUID me = signedIn.visitor().user();
        UUID session = sessions.find(id, part.part(), me).orElseThrow(NotFoundException::new);
        return submissions
                .find(session)
                .map(done -> ResultPage.of(part, done, regrades.key(id), scales.waiting(part, me, session)))
                .orElseThrow(NotFoundException::new);
    }
}
