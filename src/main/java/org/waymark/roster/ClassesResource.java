package org.waymark.roster;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Sql;

/** A teacher's classes. */
@Path("/classes")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class ClassesResource {
    private static final String ROWS = """
            select c.id, c.title, c.grade,
                   (select count(*) from enrollment s where s.class_id = c.id and s.role = 'student'
                      and s.ended_at is null) as students,
                   exists (select from class_opening o where o.class_id = c.id and o.closes_at > ?) as open
            from school_class c join enrollment e on e.class_id = c.id
            where e.user_id = ? and e.role = 'teacher' and e.ended_at is null
            order by c.grade, c.title, c.id""";

    @Inject
    Classes classes;

    @Inject
    Users users;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public ClassesPage list() {
        return page(ClassForm.EMPTY, Map.of());
    }

    @POST
    @Allowed(Role.TEACHER)
    public Response make(ClassForm form) {
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        Instant now = clock.instant();
        User teacher = users.find(signedIn.visitor().user()).orElseThrow(NotFoundException::new);
        SchoolClass made = classes.make(teacher, form.titleText(), form.gradeNumber(), now);
        trail.record(now, teacher.id(), "class.make", made.id());
        return Response.seeOther(URI.create("/classes/" + made.id())).build();
    }

    private ClassesPage page(ClassForm form, Map<String, String> errors) {
        List<ClassesPage.Row> rows = sql.list(
                ROWS,
                row -> new ClassesPage.Row(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getInt("grade"),
                        row.getInt("students"),
                        row.getBoolean("open")),
                clock.instant(),
                signedIn.visitor().user());
        return new ClassesPage(rows, form, errors);
    }
}
