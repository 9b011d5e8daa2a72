package org.waymark.progress;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.waymark.curriculum.LessonVersions;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.identity.Visitor;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/**
 * A class's table of lessons. Teachers look at it all day, so it costs three statements besides the look at who asks,
 * whatever the size of the class, and no transaction: each statement enters the district itself.
 */
@Path("/classes/{class}/progress")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
public class ClassProgressResource {
    @Inject
    ClassWork work;

    @Inject
    LessonVersions versions;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    /** Without names where {@code names} is no. */
    @GET
    @Allowed(Role.TEACHER)
    public ClassProgressPage show(
            @PathParam("class") UUID id,
            @QueryParam("show") String show,
            @QueryParam("sort") String sort,
            @QueryParam("group") String group,
            @QueryParam("names") String names) {
        Visitor teacher = signedIn.visitor();
        Instant now = clock.instant();
        ClassWork.Head head = work.head(teacher, id);
        ClassProgressPage.Asked asked = ClassProgressPage.Asked.of(show, sort, group);
        Gradebook gradebook = new Gradebook(
                work.lessons(teacher.district(), id, now), work.lines(teacher.district(), id, asked.group(), now));
        boolean named = !"no".equals(names);
        return new ClassProgressPage(
                id,
                head.title(),
                head.zone(),
                asked,
                named,
                head.groups(),
                gradebook.columns(version -> versions.get(version).title()),
                gradebook.rows(asked, named));
    }
}
