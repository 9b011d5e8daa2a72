package org.waymark.progress;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Accommodation;
import org.waymark.assignment.Accommodations;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Sql;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;

/** What a student finds after signing in. */
@Path("/today")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class TodayResource {
    private static final String STATES = """
            select t.assignment_id, case when s.session_id is null then 'begun' else 'finished' end
            from test_session t left join submission s on s.session_id = t.id where t.student_id = ?
              and t.part = 'quiz'""";

    @Inject
    Classes classes;

    @Inject
    Assignments assignments;

    @Inject
    Accommodations accommodations;

    @Inject
    Orgs orgs;

    @Inject
    Sql sql;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.STUDENT)
    public TodayPage list() {
        SchoolClass schoolClass = classes.attended();
        Map<UUID, String> states = new HashMap<>();
        sql.list(
                STATES,
                row -> states.put(row.getObject(1, UUID.class), row.getString(2)),
                signedIn.visitor().user());
        Accommodation mine = accommodations.of(signedIn.visitor().user());
        List<TodayPage.Row> rows = assignments.of(schoolClass.id()).stream()
                .filter(assignment -> assignment.isOpen(clock.instant()))
                .map(assignment -> row(schoolClass, assignment, mine, states.getOrDefault(assignment.id(), "new")))
                .toList();
        return new TodayPage(
                schoolClass.title(), schoolClass.young(), rows, orgs.district().zone());
    }

    private TodayPage.Row row(SchoolClass schoolClass, Assignment assignment, Accommodation mine, String state) {
        Lesson lesson = assignments.lesson(assignment);
        return new TodayPage.Row(
                assignment.id(),
                lesson.title(),
                mine.due(assignment.times()),
                !lesson.isPlain(),
                !schoolClass.young(),
                state);
    }
}
