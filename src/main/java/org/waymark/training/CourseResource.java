package org.waymark.training;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Module;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;

/** The adult course as one person takes it. */
@Path("/course")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class CourseResource {
    @Inject
    Curriculum curriculum;

    @Inject
    Completions completions;

    @Inject
    Readying readying;

    @Inject
    Users users;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @GET
    @Allowed({Role.TEACHER, Role.OFFICER})
    public CoursePage show() {
        Map<String, Completion> passed = completions.of(me().id());
        List<CoursePage.Row> rows = curriculum.course().stream()
                .map(module -> row(module, passed.get(module.id())))
                .toList();
        String next = rows.stream()
                .filter(row -> !row.state().equals("done"))
                .map(CoursePage.Row::id)
                .findFirst()
                .orElse(null);
        Readiness readiness = me().role() == Role.TEACHER ? readying.mine() : null;
        return new CoursePage(rows, next, readiness, orgs.district().zone());
    }

    private CoursePage.Row row(Module module, Completion passed) {
        String state = passed == null ? "new" : passed.isValid(clock.instant()) ? "done" : "over";
        return new CoursePage.Row(
                module.id(),
                module.title(),
                module.minutes(),
                state,
                passed == null ? null : passed.until(),
                module.reviewed());
    }

    private User me() {
        return users.find(signedIn.visitor().user()).orElseThrow(NotFoundException::new);
    }
}
