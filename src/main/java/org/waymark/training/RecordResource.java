package org.waymark.training;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Module;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.identity.Visitor;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Org;
import org.waymark.roster.Orgs;

/** Somebody's own record of the adult course. */
@Path("/course/record")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class RecordResource {
    @Inject
    Curriculum curriculum;

    @Inject
    Completions completions;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @GET
    @Allowed({Role.TEACHER, Role.OFFICER})
    public RecordPage show() {
        Instant now = clock.instant();
        Visitor me = signedIn.visitor();
        Map<String, Completion> passed = completions.of(me.user());
        List<RecordPage.Row> rows = curriculum.course().stream()
                .filter(module -> passed.containsKey(module.id()))
                .map(module -> row(module, passed.get(module.id()), now))
                .toList();
        Org district = orgs.district();
        return new RecordPage(me.name(), district.name(), now, rows, district.zone());
    }

    private static RecordPage.Row row(Module module, Completion passed, Instant now) {
        return new RecordPage.Row(module.id(), module.title(), passed.at(), passed.until(), passed.isValid(now));
    }
}
